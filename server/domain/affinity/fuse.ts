/** Softens the top of a ranked list: first against tenth place is 11 to 20, not 1 to 10. Chosen on the dev splits. */
const SOFTENING = 10;

/**
 * The rank of each firm by a signal among the firms that are not known makers, best first from 1; equal scores share the mean of
 * their ranks. A known maker takes the rank it would have among the others.
 */
export function ranksAmong(scores: Float64Array, others: readonly number[]): Float64Array {
  const order = Float64Array.from(others, (firm) => scores[firm] ?? 0).sort();
  const ranks = new Float64Array(scores.length);
  for (const [firm, score] of scores.entries()) {
    const above = order.length - upperBound(order, score);
    const equal = order.length - above - lowerBound(order, score);
    ranks[firm] = above + (Math.max(equal, 1) + 1) / 2;
  }
  return ranks;
}

/** How many of the ascending values are less. */
function lowerBound(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the ascending values are less or equal. */
function upperBound(ascending: Float64Array, value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One ranked list with what it counts in the fusion. */
export interface Ranking {
  readonly weight: number;
  readonly ranks: Float64Array;
}

/**
 * The weighted geometric mean of 1 / (10 + rank) over all lists: reciprocal rank fusion, with products in the place of sums so that a
 * firm must do well on most lists. It can only grow when a firm gains on a list. One value for each firm, greater is better.
 */
export function fuse(rankings: readonly Ranking[]): Float64Array {
  const total = rankings.reduce((sum, { weight }) => sum + weight, 0);
  const firms = rankings[0]?.ranks.length ?? 0;
  const fused = new Float64Array(firms);
  for (let firm = 0; firm < firms; firm += 1) {
    let sum = 0;
    for (const { weight, ranks } of rankings) sum += weight * Math.log(SOFTENING + (ranks[firm] ?? 0));
    fused[firm] = Math.exp(-sum / total);
  }
  return fused;
}
