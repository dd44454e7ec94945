/** Rounds to 9 decimals: points, densities and quotients are compared and ordered so (analysis.md, conventions). */
export function round9(value: number): number {
  return Number(value.toFixed(9));
}

/**
 * Percentile of `value` in a population that includes it, [0..1]: (number below + half the number equal, itself included)
 * over the number of all. Throws nothing; the population must hold the value.
 */
export function percentile(value: number, population: readonly number[]): number {
  return percentilesOf(population)(value);
}

/** `percentile` for many values of one population: sorted once, so that 10,000 are not counted through for each of them. */
export function percentilesOf(population: readonly number[]): (value: number) => number {
  const sorted = Float64Array.from(population).sort();
  /** How many values there are before the first for which `isBehind` holds. */
  const countBefore = (isBehind: (other: number) => boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBehind(sorted[middle] ?? Number.POSITIVE_INFINITY)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  return (value) => {
    const below = countBefore((other) => other >= value);
    const upTo = countBefore((other) => other > value);
    return round9((below + (upTo - below) / 2) / sorted.length);
  };
}

/** Orders ids by code point, the order of every list that nothing else orders. */
export function compareIds(left: string, right: string): number {
  const a = [...left];
  const b = [...right];
  const length = Math.min(a.length, b.length);
  for (let index = 0; index < length; index += 1) {
    const difference = (a[index]?.codePointAt(0) ?? 0) - (b[index]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
