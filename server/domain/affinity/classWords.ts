import { pairsOf } from './grams.ts';

/** A run of letters in more names of products than this names a class. [share of the names; names at least] Chosen on the dev splits. */
const CLASS = { share: 1 / 2_000, least: 10 } as const;

/**
 * Tells whether a run of two letters or more is in so many names of products that it says no more than the class: 芯片, 驱动, LED. `pairHolders`:
 * the places in `names` of those with each pair of characters; `count`: how many names there are in all. In a market cut to what is near a
 * link, the link's own words are in more of the names than usual, so that fewer names are kin.
 */
export function classWords(
  names: readonly string[],
  pairHolders: ReadonlyMap<string, readonly number[]>,
  count: number,
): (run: string) => boolean {
  const most = Math.max(CLASS.least, count * CLASS.share);
  const known = new Map<string, boolean>();
  const judge = (run: string): boolean => {
    const rarest = [...pairsOf(run)]
      .map((pair) => pairHolders.get(pair) ?? [])
      .reduce((least, holders) => (holders.length < least.length ? holders : least));
    return rarest.length > most && rarest.filter((name) => names[name]?.includes(run)).length > most;
  };
  return (run) => {
    const is = known.get(run) ?? judge(run);
    known.set(run, is);
    return is;
  };
}
