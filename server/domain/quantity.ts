/** Rounds to 9 decimals: points, densities and quotients are compared and ordered so (analysis.md, conventions). */
export function round9(value: number): number {
  return Number(value.toFixed(9));
}

/**
 * Percentile of `value` in a population that includes it, [0..1]: (number below + half the number equal, itself included)
 * over the number of all. Throws nothing; the population must hold the value.
 */
export function percentile(value: number, population: readonly number[]): number {
  let below = 0;
  let equal = 0;
  for (const other of population) {
    if (other < value) below += 1;
    else if (other === value) equal += 1;
  }
  return round9((below + equal / 2) / population.length);
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
