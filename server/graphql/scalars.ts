import { GraphQLScalarType } from 'graphql';
import { invariant } from '../errors.ts';

/** The dataset's reader lets nothing else into the graph. */
const PARTIAL_DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?Z$/;

function textScalar(name: string, form: RegExp): GraphQLScalarType<string, string> {
  return new GraphQLScalarType({
    name,
    serialize(value) {
      invariant(typeof value === 'string' && form.test(value), `${String(value)} is a ${name}`);
      return value;
    },
  });
}

export const scalars = {
  PartialDate: textScalar('PartialDate', PARTIAL_DATE),
  DateTime: textScalar('DateTime', DATE_TIME),
};
