import { MOST_FIRMS, type OpenedLink } from './firmElements.ts';
import { byGap, type MapLink } from './mapLink.ts';

/** The most cards and firms drawn before one asks for the rest. [elements] */
export const MOST_ELEMENTS = 300;

export interface BoundMap {
  /** Ids of the links drawn. */
  readonly drawn: ReadonlySet<string>;
  readonly opened: readonly OpenedLink[];
  /** Cards and firms drawn. [elements] */
  readonly shown: number;
  /** Cards and firms that there are to draw. [elements] */
  readonly total: number;
}

const RANK = { MISSING: 0, WEAK: 1, PLANNED: 2, PRESENT: 3, EXCLUDED: 4 } as const satisfies Record<
  MapLink['status'],
  number
>;

/**
 * What of a chain is drawn when only `most` cards and firms are. Links come before firms, so that opening one takes no card away:
 * first `kept` (chosen, opened), then those in the filter, missing ones with the greatest gap first. Of the firms those of the
 * link opened last come first; a tray that is cut says so by `sayCut` (shown, there).
 */
export function boundMap(
  links: readonly MapLink[],
  opened: readonly OpenedLink[],
  options: {
    readonly most: number;
    readonly kept: ReadonlySet<string>;
    readonly dimmed: ReadonlySet<string>;
    readonly sayCut: (shown: number, total: number) => string;
  },
): BoundMap {
  const { most, kept, dimmed, sayCut } = options;
  const place = ({ link, status }: MapLink): number =>
    (kept.has(link.id) ? 0 : 100) + (dimmed.has(link.id) ? 10 : 0) + RANK[status];
  const ordered = [...links].sort((a, b) => place(a) - place(b) || byGap(a, b));
  const drawn = new Set(ordered.slice(0, most).map(({ link }) => link.id));

  let room = Math.max(0, most - drawn.size);
  let firms = 0;
  const trays = new Map<string, OpenedLink>();
  for (const tray of [...opened].reverse()) {
    const there = Math.min(tray.firms.length, MOST_FIRMS);
    firms += there;
    const count = drawn.has(tray.link) ? Math.min(room, there) : 0;
    room -= count;
    if (count === there) trays.set(tray.link, tray);
    else trays.set(tray.link, { ...tray, firms: tray.firms.slice(0, count), rest: sayCut(count, tray.firms.length) });
  }
  const shownTrays = opened.flatMap(({ link }) => trays.get(link) ?? []).filter(({ link }) => drawn.has(link));
  const firmsDrawn = shownTrays.reduce((sum, tray) => sum + Math.min(tray.firms.length, MOST_FIRMS), 0);
  return { drawn, opened: shownTrays, shown: drawn.size + firmsDrawn, total: links.length + firms };
}
