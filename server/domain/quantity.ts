/** Rounds to 9 decimals: points, densities and quotients are compared and ordered so (analysis.md, conventions). */
export function round9(value: number): number {
  const scaled = value * 1e9;
  // Far from the middle between two decimals the product decides as its exact digits would, which take ten times as long.
  const isClear = Math.abs(scaled) < 1e12 && Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-3;
  return isClear ? (Math.round(scaled) + 0) / 1e9 : Number(value.toFixed(9));
}

/**
 * Percentile of `value` in a population that includes it, [0..1]: (number below + half the number equal, itself included)
 * over the number of all. Throws nothing; the population must hold the value.
 */
export function percentile(value: number, population: readonly number[]): number {
  let [below, equal] = [0, 0];
  for (const other of population) {
    if (other < value) below += 1;
    else if (other === value) equal += 1;
  }
  return round9((below + equal / 2) / population.length);
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
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const a = left.charCodeAt(index);
    const b = right.charCodeAt(index);
    if (a === b) continue;
    // Half of a code point from U+10000 on has a number below U+E000, but stands behind all that are whole.
    if (isHalf(a) !== isHalf(b)) return isHalf(a) ? 1 : -1;
    return a - b;
  }
  return left.length - right.length;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff;
}
