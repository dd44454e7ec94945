import { byGap, type MapFlow, type MapLink } from './mapLink.ts';

/** The most cards drawn before one asks for the rest. [links] */
export const MOST_LINKS = 300;

/** How far around what is looked at. [flows] */
const STEPS = 2;

const RANK = { MISSING: 0, WEAK: 1, PLANNED: 2, PRESENT: 3, EXCLUDED: 4 } as const satisfies Record<
  MapLink['status'],
  number
>;

/**
 * Ids of the links that are drawn when only `most` are: first `kept` (chosen, opened), then `near` (around what is looked at), then those
 * in the filter, missing ones with the greatest gap first. The firms of opened links do not count: somebody asked for each of them.
 */
export function boundMap(
  links: readonly MapLink[],
  options: {
    readonly most: number;
    readonly kept: ReadonlySet<string>;
    readonly near: ReadonlySet<string>;
    readonly dimmed: ReadonlySet<string>;
  },
): ReadonlySet<string> {
  const { most, kept, near, dimmed } = options;
  const place = ({ link, status }: MapLink): number =>
    (kept.has(link.id) ? 0 : near.has(link.id) ? 50 : 100) + (dimmed.has(link.id) ? 10 : 0) + RANK[status];
  const ordered = [...links].sort((a, b) => place(a) - place(b) || byGap(a, b));
  return new Set(ordered.slice(0, most).map(({ link }) => link.id));
}

/** The links that feed a link or are fed by it, and those next to them. */
export function nearLinks(flows: readonly Pick<MapFlow, 'from' | 'to'>[], link: string): ReadonlySet<string> {
  const near = new Set([link]);
  for (let step = 0; step < STEPS; step += 1) {
    const reached = new Set(near);
    for (const { from, to } of flows) {
      if (reached.has(from)) near.add(to);
      if (reached.has(to)) near.add(from);
    }
  }
  return near;
}

/** The link with the greatest gap, of those in the filter; where none has one, the first. Null: there is none. */
export function greatestGap(links: readonly MapLink[], dimmed: ReadonlySet<string>): string | null {
  const [greatest] = links.filter(({ link }) => !dimmed.has(link.id)).sort(byGap);
  return greatest?.link.id ?? null;
}
