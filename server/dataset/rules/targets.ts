import { recordsOf } from '../facts.ts';
import { problemAt, type Rule } from './rule.ts';

/** A plan calls a link weak, never a whole chain. */
export const weakNamesLink: Rule = function* (facts) {
  for (const record of recordsOf(facts.records, 'targets'))
    if (record.values.kind === 'weak' && typeof record.values.linkId !== 'string' && !record.faulty.includes('linkId'))
      yield problemAt(record, 'linkId', {
        zh: '类型为薄弱（weak）的招商方向必填',
        en: 'is required of a target of kind weak',
      });
};

/** A plan bars a link or a chain, never everything. */
export const excludedNamesSomething: Rule = function* (facts) {
  for (const record of recordsOf(facts.records, 'targets')) {
    const { kind, chainId, linkId } = record.values;
    if (kind === 'excluded' && typeof chainId !== 'string' && typeof linkId !== 'string')
      yield problemAt(record, 'linkId', {
        zh: '类型为禁止（excluded）的招商方向，本列与产业链编号（chain_id）至少填一项',
        en: 'or chain_id is required of a target of kind excluded',
      });
  }
};
