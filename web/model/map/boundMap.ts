import { byGap, type MapLink } from './mapLink.ts';

/** The most cards drawn before one asks for the rest. [links] */
export const MOST_LINKS = 300;

const RANK = { MISSING: 0, WEAK: 1, PLANNED: 2, PRESENT: 3, EXCLUDED: 4 } as const satisfies Record<
  MapLink['status'],
  number
>;

/**
 * Ids of the links that are drawn when only `most` are: first `kept` (chosen, opened), then those in the filter, missing ones with
 * the greatest gap first. The firms of opened links do not count: somebody asked for each of them.
 */
export function boundMap(
  links: readonly MapLink[],
  options: { readonly most: number; readonly kept: ReadonlySet<string>; readonly dimmed: ReadonlySet<string> },
): ReadonlySet<string> {
  const { most, kept, dimmed } = options;
  const place = ({ link, status }: MapLink): number =>
    (kept.has(link.id) ? 0 : 100) + (dimmed.has(link.id) ? 10 : 0) + RANK[status];
  const ordered = [...links].sort((a, b) => place(a) - place(b) || byGap(a, b));
  return new Set(ordered.slice(0, most).map(({ link }) => link.id));
}
