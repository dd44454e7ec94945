const BILLION = 1e9;
/** Below, the product with 10⁹ is off by less than 2⁻¹¹: far from a half, rounding it is rounding the number itself. */
const EXACT = 2 ** 42 / BILLION;
const CLEAR = 1 / 512;

/** Rounds to 9 decimals: points, densities and quotients are compared and ordered so (analysis.md, conventions). */
export function round9(value: number): number {
  // Numbers with decimals to be cut, the usual case, without making a text: five times as fast, and a large link rounds half a million.
  const billionths = value * BILLION;
  const fraction = billionths - Math.floor(billionths);
  if (value >= 0 && value < EXACT && Math.abs(fraction - 0.5) > CLEAR) return Math.round(billionths) / BILLION;
  return Number(value.toFixed(9));
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
  return percentilesIn(population, 0);
}

/** The same for values that are no members: each is taken into the population for its own percentile. */
export function percentilesBeside(population: readonly number[]): (value: number) => number {
  return percentilesIn(population, 1);
}

function percentilesIn(population: readonly number[], beside: 0 | 1): (value: number) => number {
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
    const equal = countBefore((other) => other > value) - below + beside;
    return round9((below + equal / 2) / (sorted.length + beside));
  };
}

/** Orders ids by code point, the order of every list that nothing else orders. */
export function compareIds(left: string, right: string): number {
  const length = Math.min(left.length, right.length);
  for (let index = 0; index < length; index += 1) {
    const one = left.charCodeAt(index);
    const other = right.charCodeAt(index);
    // Halves of a character beyond U+FFFF stand in the middle of the units, and behind all in the order of code points.
    if (one !== other) return Number(isHalf(one)) - Number(isHalf(other)) || one - other;
  }
  return left.length - right.length;
}

function isHalf(unit: number): boolean {
  return unit >= 0xd8_00 && unit <= 0xdf_ff;
}
