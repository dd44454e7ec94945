import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import { TARGET_STATES } from '../domain/targetList.ts';
import { DomainError } from '../errors.ts';

/**
 * The arguments of the exports, as their addresses carry them: those of the API by the same names. A field of an input object
 * is written with a dot (`weights.demand=2`, `filter.text=膜`); a list is the parameter again and again
 * (`kinds=FILL&kinds=BUILD`; not with commas, which ids may hold). What is unknown, given twice or no such value is refused.
 */
const text = z.string({ error: (issue) => (issue.input === undefined ? 'is missing' : 'is given more than once') });
const id = text.min(1, 'is empty').max(128, 'is too long: an id has at most 128 characters');
const ids = z.preprocess(toList, z.array(id).max(500, 'is given too often: at most 500 times'));
const number = text.transform((given, context) => {
  const value = given.trim() === '' ? Number.NaN : Number(given);
  if (Number.isFinite(value)) return value;
  context.addIssue({ code: 'custom', message: `is "${given}": it must be a number` });
  return z.NEVER;
});
const amount = number.refine((value) => value >= 0, 'is below its limit: it must be 0 or more');
const weight = number
  .refine((value) => value >= 0 && value <= 10, 'is out of range: a weight is 0 to 10')
  .exactOptional();

function oneOf<const Values extends readonly [string, ...string[]]>(values: Values) {
  return z.enum(values, {
    error: ({ input }) =>
      typeof input === 'string'
        ? `is "${input}": it must be ${values.join(', ')}; nearest: ${closest(input, values)}`
        : 'is given more than once',
  });
}

const flag = oneOf(['true', 'false', '1', '0']).transform((given) => given === 'true' || given === '1');
const manner = { lang: oneOf(['zh', 'en']).default('zh') };

/** How a csv is written; the other formats know neither. */
const csvManner = { bom: flag.optional(), head: flag.optional() };

function fieldsOf<const Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  const [field] = Object.keys(shape);
  return z
    .strictObject(shape, {
      error: ({ code }) => (code === 'invalid_type' ? `has fields: write for example .${field}= behind it` : undefined),
    })
    .optional();
}

const gapArguments = {
  region: id,
  assume: ids.optional(),
  weights: fieldsOf({
    demand: weight,
    inputs: weight,
    leaders: weight,
    plan: weight,
    unlock: weight,
    relatedness: weight,
    prospects: weight,
  }),
};

/** The query of each export. */
export const EXPORT_QUERIES = {
  gaps: z.strictObject({
    ...gapArguments,
    chain: id.optional(),
    kinds: z.preprocess(toList, z.array(oneOf(['FILL', 'EXTEND', 'STRENGTHEN', 'BUILD']))).optional(),
    ...manner,
    ...csvManner,
  }),
  candidates: z.strictObject({
    link: id,
    region: id,
    filter: fieldsOf({
      text: text.min(1, 'is empty').max(200, 'is too long: at most 200 characters').optional(),
      within: id.optional(),
      link: id.optional(),
      product: id.optional(),
      leadsChain: id.optional(),
      listed: flag.optional(),
      minRevenue: amount.optional(),
      maxRevenue: amount.optional(),
      minRegisteredCapital: amount.optional(),
    }),
    weights: fieldsOf({
      fit: weight,
      affinity: weight,
      ties: weight,
      engagement: weight,
      reach: weight,
      scale: weight,
      place: weight,
    }),
    preferredRegions: ids.optional(),
    ...manner,
    ...csvManner,
  }),
  dataset: z.strictObject({ region: id.optional(), chain: id.optional(), template: flag.optional() }),
  'chain-map': z.strictObject({ ...gapArguments, chain: id, ...manner }),
  'target-lists': z.strictObject({
    state: z.preprocess(toList, z.array(oneOf(TARGET_STATES))).optional(),
    ...manner,
    ...csvManner,
  }),
} as const;

/**
 * Reads the query of an export. Throws BAD_USER_INPUT with every problem in its message and the first one's parameter as
 * `argument`; an unknown parameter names the nearest known one.
 */
export function parseExportQuery<Shape extends z.ZodRawShape>(
  schema: z.ZodObject<Shape>,
  query: unknown,
): z.output<z.ZodObject<Shape>> {
  const parsed = schema.safeParse(fold(query));
  if (parsed.success) return parsed.data;
  const names = parameterNames(schema);
  const problems = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.filter((part) => typeof part === 'string');
    if (issue.code !== 'unrecognized_keys') return [{ name: path.join('.'), message: issue.message }];
    return issue.keys
      .map((key) => [...path, key].join('.'))
      .map((name) => ({ name, message: `is no parameter here; nearest: ${closest(name, names)}` }));
  });
  const message = problems.map((problem) => `${problem.name} ${problem.message}`).join('; ');
  throw new DomainError('BAD_USER_INPUT', message, { argument: problems[0]?.name ?? 'query' });
}

/** `weights.demand=2` is field `demand` of `weights`. */
function fold(query: unknown): unknown {
  const folded = new Map<string, unknown>();
  for (const [name, value] of Object.entries(query ?? {})) {
    const [head = name, ...rest] = name.split('.');
    const field = rest.join('.');
    const inner = folded.get(head);
    if (field === '' && rest.length === 0) folded.set(head, value);
    else if (inner === undefined || inner instanceof Map) folded.set(head, new Map(inner).set(field, value));
    else folded.set(name, value);
  }
  return toObject(folded);
}

function toObject(map: ReadonlyMap<string, unknown>): object {
  return Object.fromEntries([...map].map(([name, value]) => [name, value instanceof Map ? toObject(value) : value]));
}

function parameterNames(schema: z.ZodObject): string[] {
  return Object.entries(schema.shape).flatMap(([name, part]) => {
    const inner = part instanceof z.ZodOptional ? part.unwrap() : part;
    return inner instanceof z.ZodObject ? Object.keys(inner.shape).map((field) => `${name}.${field}`) : [name];
  });
}

/** One parameter is a list of one. */
function toList(value: unknown): unknown {
  return typeof value === 'string' ? [value] : value;
}
