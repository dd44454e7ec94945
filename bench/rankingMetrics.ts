/** Firms by query, best first. */
export type Lists = ReadonlyMap<string, readonly string[]>;
/** Firms by query, in no order. */
export type FirmSets = ReadonlyMap<string, ReadonlySet<string>>;

export interface Metrics {
  readonly mrr: number;
  readonly hits10: number;
  readonly hits50: number;
  readonly recall100: number;
  /** Reciprocal rank of each query, in the order of the queries' ids; what paired intervals rest on. */
  readonly reciprocals: readonly number[];
}

/**
 * The protocol's metrics: for each hidden firm its rank after known makers and other hidden firms have left the list (not listed: infinite),
 * the mean over a query's hidden firms, then over queries.
 */
export function measureLists(lists: Lists, answers: FirmSets, filter: FirmSets): Metrics {
  const queries = [...answers.keys()].sort();
  const ranks = queries.map((query) => ranksOf(lists.get(query) ?? [], answers.get(query), filter.get(query)));
  const over = (value: (rank: number) => number) => ranks.map((own) => mean(own.map(value)));
  const reciprocals = over((rank) => 1 / rank);
  return {
    mrr: mean(reciprocals),
    hits10: mean(over((rank) => Number(rank <= 10))),
    hits50: mean(over((rank) => Number(rank <= 50))),
    recall100: mean(over((rank) => Number(rank <= 100))),
    reciprocals,
  };
}

function ranksOf(
  list: readonly string[],
  hidden: ReadonlySet<string> = new Set(),
  known: ReadonlySet<string> = new Set(),
): readonly number[] {
  const found = new Map<string, number>();
  let rank = 1;
  for (const firm of list)
    if (hidden.has(firm)) found.set(firm, rank);
    else if (!known.has(firm)) rank += 1;
  return [...hidden].map((firm) => found.get(firm) ?? Number.POSITIVE_INFINITY);
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The 95 % bootstrap interval of the mean over seeds of paired differences; queries are drawn within each seed, always the same way. */
export function pairedInterval(differences: readonly (readonly number[])[], draws = 1_000): readonly [number, number] {
  const random = numbersFrom(1);
  const means = Array.from({ length: draws }, () =>
    mean(differences.map((own) => mean(own.map(() => own[Math.floor(random() * own.length)] ?? 0)))),
  ).sort((left, right) => left - right);
  return [means[Math.floor(0.025 * draws)] ?? Number.NaN, means[Math.floor(0.975 * draws) - 1] ?? Number.NaN];
}

/** Numbers from 0 to under 1, the same for a seed (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
