import { invariant } from '../errors.ts';
import { round9 } from './quantity.ts';
import { compareScored, pointOf, type Weights, weightsBy } from './score.ts';

/** One thing of a ranked list: its id and point, and the values of its factors in the order of the rules; null where unknown. */
export interface Ranked {
  readonly id: string;
  readonly point: number;
  readonly values: readonly (number | null)[];
  /** u of its score: 1, or 0.5 for a weak link. */
  readonly need: number;
}

/** How firm the order of a list is. */
export interface Sensitivity {
  /** For each factor with a weight: the share of the first ten that stay among them, the worse of a weight 20 % less and 20 % more. */
  readonly weights: readonly { readonly factor: string; readonly kept: number }[];
  /** The unknown that would move its thing by most places, were it found out; null where everything is known. */
  readonly unknown: DecisiveUnknown | null;
}

export interface DecisiveUnknown {
  readonly id: string;
  readonly factor: string;
  /** Its place in the list now, and where it would be with the value 0 and with 1. From 1. */
  readonly place: number;
  readonly worst: number;
  readonly best: number;
}

const TOP = 10;
const LESS_AND_MORE = [0.8, 1.2];

/** Ranks a list again and again with other weights and with what is unknown found out. Empty lists have nothing to move. */
export function sensitivityOf(
  rules: readonly { readonly name: string }[],
  list: readonly Ranked[],
  weights: Weights,
): Sensitivity {
  const names = rules.map(({ name }) => name);
  const usual = weightsBy(rules, weights);
  const weighed = [...names.entries()].filter(([position]) => (usual[position] ?? 0) > 0);
  return {
    weights: weighed.map(([position, factor]) => ({
      factor,
      kept: Math.min(
        ...LESS_AND_MORE.map((times) => shareKept(list, usual.with(position, (usual[position] ?? 0) * times))),
      ),
    })),
    unknown: decisiveUnknown(names, list, usual),
  };
}

function shareKept(list: readonly Ranked[], weights: readonly number[]): number {
  const top = new Set(list.slice(0, TOP).map(({ id }) => id));
  const kept = firstOf(list, weights).filter(({ id }) => top.has(id)).length;
  return top.size === 0 ? 1 : round9(kept / top.size);
}

/** The first ten by these weights; a list of 63,000 is not sorted for them. */
function firstOf(list: readonly Ranked[], weights: readonly number[]): readonly { readonly id: string }[] {
  const first: { readonly id: string; readonly point: number }[] = [];
  for (const { id, values, need } of list) {
    const found = { id, point: pointOf(values, weights, need) };
    const last = first[TOP - 1];
    if (last !== undefined && compareScored(found, last) > 0) continue;
    first.push(found);
    first.sort(compareScored).splice(TOP);
  }
  return first;
}

/** Of equal moves the one nearer to the top of the list, then of the earlier factor. */
function decisiveUnknown(
  names: readonly string[],
  list: readonly Ranked[],
  weights: readonly number[],
): DecisiveUnknown | null {
  let most: DecisiveUnknown | null = null;
  for (const [index, { id, values, need }] of list.entries())
    for (const [position, factor] of names.entries()) {
      if (values[position] !== null || (weights[position] ?? 0) === 0) continue;
      const placeWith = (value: number): number =>
        placeOf({ id, point: pointOf(values.with(position, value), weights, need) }, list, index);
      const found = { id, factor, place: index + 1, worst: placeWith(0), best: placeWith(1) };
      if (most === null || movesOf(found) > movesOf(most)) most = found;
    }
  return most;
}

function movesOf({ place, worst, best }: DecisiveUnknown): number {
  return Math.max(Math.abs(worst - place), Math.abs(place - best));
}

/** The place that one of the list takes with another point, all others as they are. */
function placeOf(
  moved: { readonly id: string; readonly point: number },
  points: readonly { readonly id: string; readonly point: number }[],
  own: number,
): number {
  let low = 0;
  let high = points.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = points[middle];
    invariant(other, 'the middle lies within the list');
    if (compareScored(other, moved) < 0) low = middle + 1;
    else high = middle;
  }
  return low - (own < low ? 1 : 0) + 1;
}
