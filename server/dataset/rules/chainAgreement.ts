import { recordsOf } from '../facts.ts';
import { sayRecord } from '../say.ts';
import { KEY_SEPARATOR } from '../value.ts';
import { chainOfLink, mergedValue, problemAt, type Rule } from './rule.ts';

/** Where a target or project names a chain and a link, the link is of that chain. */
export const chainAgreement: Rule = function* (facts) {
  for (const file of ['targets', 'projects'] as const)
    for (const record of recordsOf(facts.records, file)) {
      const stored = file === 'projects' ? facts.graph.projects.get(record.key) : undefined;
      const link = mergedValue(record, stored?.linkId, 'linkId');
      const chain = mergedValue(record, stored?.chainId, 'chainId');
      if (typeof link !== 'string' || chain === null) continue;
      const actual = chainOfLink(facts, link);
      if (actual !== null && actual !== chain) {
        const property = record.values.linkId === undefined ? 'chainId' : 'linkId';
        yield problemAt(
          record,
          property,
          {
            zh: `环节 ${link} 属于产业链 ${actual}，不属于 ${chain}`,
            en: `the link ${link} is of the chain ${actual}, not of ${chain}`,
          },
          property === 'chainId' ? String(actual) : undefined,
        );
      }
    }
};

/** A flow joins two links of one chain. */
export const flowWithinChain: Rule = function* (facts) {
  for (const record of recordsOf(facts.records, 'flows')) {
    const [from = '', to = ''] = record.keyParts;
    const [start, end] = [chainOfLink(facts, from), chainOfLink(facts, to)];
    if (start !== null && end !== null && start !== end)
      yield problemAt(record, 'toLinkId', {
        zh: `属于产业链 ${end}，而 ${from} 属于 ${start}：流向不能跨产业链`,
        en: `is of the chain ${end}, but ${from} is of ${start}: a flow stays within one chain`,
      });
  }
};

/** A link changes its chain only with all that names both: flows, targets and projects of the graph. */
export const linkMoves: Rule = function* (facts) {
  const removed = new Set(facts.removals.map(({ file, key }) => `${file} ${key}`));
  for (const { file, key, linkId, chainId } of facts.graph.linkUses) {
    const record = facts.records.get('links')?.get(linkId);
    if (!record || removed.has(`${file} ${key}`) || facts.records.get(file)?.has(key)) continue;
    const other = file === 'flows' ? key.split(KEY_SEPARATOR).find((end) => end !== linkId) : undefined;
    const chain = mergedValue(facts.records.get('links')?.get(other ?? ''), chainId, 'chainId');
    if (chain === null || chain === record.values.chainId) continue;
    const user = sayRecord(file, key);
    yield problemAt(
      record,
      'chainId',
      {
        zh: `${user.zh} 引用该环节，并写明产业链 ${chain}`,
        en: `the link is named with the chain ${chain} by ${user.en}`,
      },
      String(chain),
    );
  }
};
