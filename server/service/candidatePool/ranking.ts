import { CANDIDATE_FACTORS } from '../../domain/candidateFactors.ts';
import { compareScored, pointOf, type Weights, weightsBy } from '../../domain/score.ts';
import type { Ranked } from '../../domain/sensitivity.ts';
import type { PoolEntry } from './fetchPool.ts';

/** A firm in the order of a ranking, with its point and the values behind it. */
export interface RankedFirm extends PoolEntry, Ranked {}

/**
 * The firms of a pool by their points, best first, equal points by id. As much of it is sorted as is asked for: of 63,000 firms a page
 * shows fifty.
 */
export class Ranking {
  readonly #entries: readonly PoolEntry[];
  /** Of the entries, in their order. */
  readonly #points: Float64Array;
  /** The best of them so far. */
  #first: readonly RankedFirm[] = [];

  private constructor(entries: readonly PoolEntry[], points: Float64Array) {
    this.#entries = entries;
    this.#points = points;
  }

  static of(entries: readonly PoolEntry[], weights: Weights): Ranking {
    const inOrder = weightsBy(CANDIDATE_FACTORS, weights);
    return new Ranking(
      entries,
      Float64Array.from(entries, ({ values }) => pointOf(values, inOrder, 1)),
    );
  }

  /** [firms] */
  get length(): number {
    return this.#entries.length;
  }

  /** Those from place `start` to before `end`, the first place being 0; all of them where nothing is said. */
  slice(start = 0, end = this.length): readonly RankedFirm[] {
    if (end > this.#first.length) this.#first = this.#best(end);
    return this.#first.slice(start, end);
  }

  /** In no order. */
  ids(): readonly string[] {
    return this.#entries.map(({ id }) => id);
  }

  /** How many come before this one, itself included where it is there. */
  countUpTo(key: { readonly point: number; readonly id: string }): number {
    return this.#entries.filter(({ id }, index) => compareScored({ id, point: this.#pointAt(index) }, key) <= 0).length;
  }

  /** Those of these ids alone, in the same order. */
  only(ids: ReadonlySet<string>): Ranking {
    const places = [...this.#entries.keys()].filter((index) => ids.has(this.#entries[index]?.id ?? ''));
    return new Ranking(
      places.flatMap((index) => this.#entries[index] ?? []),
      Float64Array.from(places, (index) => this.#pointAt(index)),
    );
  }

  /** At least so many of the best: all whose point is not below that of the last of them. */
  #best(count: number): readonly RankedFirm[] {
    const least = count >= this.length ? Number.NEGATIVE_INFINITY : (this.#points.toSorted().at(-count) ?? 0);
    const best: RankedFirm[] = [];
    for (const [index, { id, grounds, values }] of this.#entries.entries()) {
      const point = this.#pointAt(index);
      if (point >= least) best.push({ id, grounds, values, point, need: 1 });
    }
    return best.sort(compareScored);
  }

  #pointAt(index: number): number {
    return this.#points[index] ?? 0;
  }
}
