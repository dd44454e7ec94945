import type { Sentence } from '../../domain/sentence.ts';
import type { DatasetRecord } from '../dataset.ts';
import { recordsOf } from '../facts.ts';
import type { Problem } from '../problem.ts';
import { sayPlace } from '../say.ts';
import { problemAt, type Rule } from './rule.ts';

/** A unified social credit code belongs to one firm. */
export const creditCodes: Rule = function* (facts) {
  const firms = facts.records.get('firms');
  const removed = new Set(facts.removals.filter(({ file }) => file === 'firms').map(({ key }) => key));
  const owners = new Map<string, Sentence>();
  for (const { id, creditCode } of facts.graph.creditCodes)
    if (!removed.has(id) && firms?.get(id)?.values.creditCode === undefined)
      owners.set(creditCode, { zh: `图谱中的企业 ${id} `, en: `${id} of the graph` });
  for (const record of recordsOf(facts.records, 'firms')) {
    const code = record.values.creditCode;
    if (typeof code !== 'string') continue;
    const owner = owners.get(code);
    if (owner === undefined) owners.set(code, sayOwner(record));
    else yield takenCode(record, owner);
  }
};

/** What a firm with another's code is told; `owner` is the other one. */
export function takenCode(record: DatasetRecord, owner: Sentence): Problem {
  return problemAt(record, 'creditCode', {
    zh: `是${owner.zh}的统一社会信用代码`,
    en: `is the credit code of the firm ${owner.en}`,
  });
}

/** A firm of the dataset as the owner of a code. */
export function sayOwner(firm: Pick<DatasetRecord, 'key' | 'source' | 'row'>): Sentence {
  const place = sayPlace(firm);
  return { zh: `企业 ${firm.key}（${place.zh}）`, en: `${firm.key} (${place.en})` };
}
