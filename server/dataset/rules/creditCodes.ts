import { recordsOf } from '../facts.ts';
import { problemAt, type Rule } from './rule.ts';

/** A unified social credit code belongs to one firm. */
export const creditCodes: Rule = function* (facts) {
  const firms = facts.records.get('firms');
  const removed = new Set(facts.removals.filter(({ file }) => file === 'firms').map(({ key }) => key));
  const owners = new Map<string, string>();
  for (const { id, creditCode } of facts.graph.creditCodes)
    if (!removed.has(id) && firms?.get(id)?.values.creditCode === undefined)
      owners.set(creditCode, `${id} of the graph`);
  for (const record of recordsOf(facts.records, 'firms')) {
    const code = record.values.creditCode;
    if (typeof code !== 'string') continue;
    const owner = owners.get(code);
    if (owner !== undefined) yield problemAt(record, 'creditCode', `is the credit code of the firm ${owner}`);
    else owners.set(code, `${record.key} (${record.source} row ${record.row})`);
  }
};
