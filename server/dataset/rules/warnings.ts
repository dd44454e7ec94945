import type { Sentence } from '../../domain/sentence.ts';
import { recordsOf } from '../facts.ts';
import { sayFile } from '../say.ts';
import { KEY_SEPARATOR } from '../value.ts';
import { chainOfLink, problemAt, type Rule } from './rule.ts';

/** A chain whose flows run in a circle: accepted, since recycling is real. */
export const flowCycle: Rule = function* (facts) {
  const removed = new Set(facts.removals.filter(({ file }) => file === 'flows').map(({ key }) => key));
  const feeds = new Map<string, string[]>();
  const add = (from: string, to: string): unknown => feeds.set(from, [...(feeds.get(from) ?? []), to]);
  for (const { fromLinkId, toLinkId } of facts.graph.flows)
    if (!removed.has(`${fromLinkId}${KEY_SEPARATOR}${toLinkId}`)) add(fromLinkId, toLinkId);
  const stated = recordsOf(facts.records, 'flows');
  for (const { keyParts } of stated) add(keyParts[0] ?? '', keyParts[1] ?? '');
  const reported = new Set<string>();
  for (const record of stated) {
    const [from = '', to = ''] = record.keyParts;
    const way = from === to || reported.has(from) ? null : findWay(feeds, to, from);
    if (way === null) continue;
    for (const link of way) reported.add(link);
    const [chain, circle] = [chainOfLink(facts, from), [from, ...way].join(' → ')];
    yield problemAt(record, 'toLinkId', {
      zh: `产业链 ${chain} 的流向成环：${circle}`,
      en: `the flows of the chain ${chain} run in a circle: ${circle}`,
    });
  }
};

/** The shortest way along the flows, both ends included; null where there is none. */
function findWay(feeds: ReadonlyMap<string, readonly string[]>, from: string, to: string): readonly string[] | null {
  const before = new Map<string, string | null>([[from, null]]);
  const queue = [from];
  for (const link of queue) {
    if (link === to) break;
    for (const next of feeds.get(link) ?? [])
      if (!before.has(next)) {
        before.set(next, link);
        queue.push(next);
      }
  }
  if (!before.has(to)) return null;
  const way: string[] = [];
  for (let at: string | null | undefined = to; at !== null && at !== undefined; at = before.get(at)) way.unshift(at);
  return way;
}

const WITHOUT_PRODUCTS = {
  zh: '该环节没有产品（见“环节产品”表，link_products）',
  en: 'the link makes no product (link_products)',
};

/** A link of which no product is known: candidates that make its products cannot be found. */
export const linkWithoutProducts: Rule = function* (facts) {
  const making = new Set(recordsOf(facts.records, 'link_products').map(({ keyParts }) => keyParts[0] ?? ''));
  for (const record of recordsOf(facts.records, 'links'))
    if (!making.has(record.key) && !facts.graph.makingLinks.has(record.key))
      yield { ...problemAt(record, 'id', WITHOUT_PRODUCTS), value: record.key };
};

/** What a firm that nothing refers to is told. */
export const UNNAMED: Sentence = { zh: '没有任何记录引用该企业', en: 'nothing refers to the firm' };

/** A firm that no other record names: it will be found by its name only. */
export const firmUnnamed: Rule = function* (facts) {
  const named = new Set<string>();
  for (const { target, key } of facts.references) if (target === 'firms') named.add(key);
  for (const record of recordsOf(facts.records, 'firms'))
    if (!named.has(record.key) && !facts.graph.namedFirms.has(record.key))
      yield { ...problemAt(record, 'id', UNNAMED), value: record.key };
};

/** A removal of what is not there: done already, or its key is mistyped. */
export const nothingToRemove: Rule = function* (facts) {
  for (const { file, key, keyParts, source, row } of facts.removals)
    if (!facts.keys.get(file)?.has(key) && !facts.records.get(file)?.has(key))
      yield {
        file: source,
        row,
        column: 'key',
        value: keyParts.join(';'),
        reason: { zh: `不在${sayFile(file).zh}中：没有可删除的`, en: `is not in ${file}: there is nothing to remove` },
      };
};
