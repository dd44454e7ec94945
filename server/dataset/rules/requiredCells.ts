import { recordsOf } from '../facts.ts';
import { FORMAT } from '../format.ts';
import { problemAt, type Rule } from './rule.ts';

/** A record that the graph does not hold yet fills every required column. */
export const requiredCells: Rule = function* (facts) {
  for (const file of FORMAT) {
    const required = file.columns.filter(({ isRequired, isKey }) => isRequired && !isKey);
    if (required.length === 0) continue;
    for (const record of recordsOf(facts.records, file.name)) {
      if (facts.keys.get(file.name)?.has(record.key)) continue;
      for (const { property } of required)
        if (record.values[property] === undefined && !record.faulty.includes(property))
          yield problemAt(record, property, {
            zh: `新记录（${record.keyParts.join(';')}）必填`,
            en: `is required of a new record (${record.keyParts.join(';')})`,
          });
    }
  }
};
