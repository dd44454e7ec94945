import type { Weights } from './address/address.ts';

/** Default weights, analysis.md sections 4 and 5, in the order in which they are shown. */
export const GAP_WEIGHTS = {
  demand: 2.5,
  inputs: 1.5,
  leaders: 1.5,
  plan: 1.5,
  unlock: 1,
  relatedness: 1,
  prospects: 1,
} as const;
export const CANDIDATE_WEIGHTS = {
  fit: 3.5,
  affinity: 1,
  ties: 1.5,
  engagement: 1.5,
  reach: 1,
  scale: 1,
  place: 0.5,
} as const;

export type GapFactor = keyof typeof GAP_WEIGHTS;
export type CandidateFactor = keyof typeof CANDIDATE_WEIGHTS;

/** Sets one weight; a weight at its default is left out, so that the address stays short. */
export function withWeight(
  weights: Weights,
  defaults: Readonly<Record<string, number>>,
  name: string,
  value: number,
): Weights {
  const { [name]: _, ...rest } = weights;
  return defaults[name] === value ? rest : { ...rest, [name]: value };
}

/** The weights to ask with: null where none differs, and where all are nought, which the API refuses. */
export function askedWeights(weights: Weights, defaults: Readonly<Record<string, number>>): Weights | null {
  const known = Object.entries(weights).filter(([name]) => name in defaults);
  if (known.length === 0) return null;
  const all = { ...defaults, ...Object.fromEntries(known) };
  return Object.values(all).every((weight) => weight === 0) ? null : Object.fromEntries(known);
}
