import { recordsOf } from '../facts.ts';
import { problemAt, type Rule } from './rule.ts';

/** A flow does not lead back to its own link, nor is a product made of itself. */
export const selfReference: Rule = function* (facts) {
  for (const record of recordsOf(facts.records, 'flows'))
    if (record.keyParts[0] === record.keyParts[1])
      yield problemAt(record, 'toLinkId', {
        zh: '就是流向的起点环节',
        en: 'is the link that the flow comes from',
      });
  for (const record of recordsOf(facts.records, 'product_inputs'))
    if (record.keyParts[0] === record.keyParts[1])
      yield problemAt(record, 'inputProductId', { zh: '就是该产品本身', en: 'is the product itself' });
};
