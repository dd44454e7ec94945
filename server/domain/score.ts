import { DomainError } from '../errors.ts';
import type { Citation } from './provenance.ts';
import { compareIds, round9 } from './quantity.ts';
import type { Sentence } from './sentence.ts';

/** A thing to look at behind a factor: what it says, where it comes from, and a way through the graph where one is shown. */
export interface Evidence {
  readonly text: Sentence;
  readonly citations: readonly Citation[];
  readonly path?: EvidencePath;
}

export interface EvidencePath {
  readonly nodes: readonly {
    readonly kind: 'REGION' | 'CHAIN' | 'LINK' | 'PRODUCT' | 'FIRM' | 'PROJECT';
    readonly id: string;
  }[];
  readonly steps: readonly { readonly kind: string; readonly forward: boolean }[];
}

/** Why a factor has its value: one sentence that names the things counted, and those things. */
export interface Explanation {
  readonly reason: Sentence;
  readonly evidence: readonly Evidence[];
}

export interface Factor {
  readonly name: string;
  /** [0..1]; 0 where not known. */
  readonly value: number;
  /** [0..10] */
  readonly weight: number;
  readonly known: boolean;
  readonly reason: Sentence;
  readonly evidence: readonly Evidence[];
}

/** `point`, `low`, `high` are [0..100], `known` is the known share of the weights [0..1]; all rounded to 9 decimals. */
export interface Score {
  readonly point: number;
  readonly low: number;
  readonly high: number;
  readonly known: number;
  readonly factors: readonly Factor[];
}

/** A score that was just made, with the value of each rule in their order, null where unknown. */
export interface ComputedScore extends Score {
  readonly values: readonly (number | null)[];
}

/**
 * One rule of a score. Value and sentence come from the same facts and stand side by side, so that they cannot part; `Basis` is the
 * part of the facts that the value rests on.
 */
export interface FactorRule<Facts, Basis = Facts> {
  readonly name: string;
  /** The default. [0..10] */
  readonly weight: number;
  /** [0..1], or null where the data needed is absent. */
  readonly value: (facts: Basis) => number | null;
  readonly say: (facts: Facts) => Explanation;
}

/** The weights of a score by factor name. [0..10] */
export type Weights = Readonly<Record<string, number>>;

/** The value of each rule in their order, null where unknown: all that a ranking needs of a thing. */
export function valuesBy<Basis>(
  rules: readonly Pick<FactorRule<never, Basis>, 'value'>[],
  basis: Basis,
): readonly (number | null)[] {
  return rules.map((rule) => rule.value(basis));
}

/**
 * Scores by the formula of analysis.md section 4: the weighted mean of the known values, and the interval that the unknown
 * ones leave open. `need` u is 1, or 0.5 where a link is only weak. Sentences are made when they are read.
 */
export function scoreBy<Facts>(
  rules: readonly FactorRule<Facts>[],
  facts: Facts,
  weights: Weights,
  need = 1,
): ComputedScore {
  const values = valuesBy(rules, facts);
  const { total, known, earned } = weigh(values, weightsBy(rules, weights));
  return {
    point: pointBy({ known, earned }, need),
    low: round9((100 * need * earned) / total),
    high: round9((100 * need * (earned + total - known)) / total),
    known: round9(known / total),
    values,
    get factors() {
      return rules.map((rule, index): Factor => {
        const value = values[index] ?? null;
        const weight = weights[rule.name] ?? rule.weight;
        return { name: rule.name, value: value ?? 0, weight, known: value !== null, ...rule.say(facts) };
      });
    },
  };
}

/** The weight of each rule in their order, for `pointOf`. */
export function weightsBy(rules: readonly { readonly name: string }[], weights: Weights): readonly number[] {
  return rules.map(({ name }) => weights[name] ?? 0);
}

/** The point of a score alone, from the values and weights of its factors in their order; values are null where unknown. */
export function pointOf(values: readonly (number | null)[], weights: readonly number[], need: number): number {
  return pointBy(weigh(values, weights), need);
}

function pointBy({ known, earned }: { readonly known: number; readonly earned: number }, need: number): number {
  return round9(known === 0 ? 0 : (100 * need * earned) / known);
}

function weigh(values: readonly (number | null)[], weights: readonly number[]) {
  let total = 0;
  let known = 0;
  let earned = 0;
  for (let index = 0; index < weights.length; index += 1) {
    const value = values[index] ?? null;
    const weight = weights[index] ?? 0;
    total += weight;
    if (value === null) continue;
    known += weight;
    earned += weight * value;
  }
  return { total, known, earned };
}

/**
 * The weights to score by: the defaults, with those given in their place. Throws BAD_USER_INPUT where one is not a number from
 * 0 to 10, is of no factor, or where all are 0.
 */
export function resolveWeights<Facts>(
  rules: readonly FactorRule<Facts>[],
  given: Readonly<Record<string, number | null | undefined>> = {},
): Weights {
  const names = rules.map((rule) => rule.name);
  for (const [name, value] of Object.entries(given)) {
    if (!names.includes(name))
      throw new DomainError('BAD_USER_INPUT', `weights: no factor "${name}": use ${names.join(', ')}`, {
        argument: 'weights',
      });
    if (typeof value === 'number' && !(value >= 0 && value <= 10))
      throw new DomainError('BAD_USER_INPUT', `weights.${name} is ${value}: a weight is 0 to 10`, {
        argument: 'weights',
      });
  }
  const weights = Object.fromEntries(rules.map((rule) => [rule.name, given[rule.name] ?? rule.weight]));
  if (Object.values(weights).every((weight) => weight === 0))
    throw new DomainError('BAD_USER_INPUT', 'weights: all are 0: at least one must be more', { argument: 'weights' });
  return weights;
}

/** Best first: point descending, then id. */
export function compareScored(
  left: { readonly id: string; readonly point: number },
  right: { readonly id: string; readonly point: number },
): number {
  return right.point - left.point || compareIds(left.id, right.id);
}
