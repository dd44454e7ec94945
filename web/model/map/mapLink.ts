import type { ChainMapViewQuery } from '../../api/generated/graphql.ts';

export type MapData = ChainMapViewQuery['chainMap'];
export type MapLink = MapData['links'][number];
export type MapFlow = MapData['flows'][number];
export type MapGap = NonNullable<MapLink['gap']>;

/** The sign of a status, the same on cards, in the legend and in tables; `open` is a missing link that nobody has checked. */
export const SHAPES = {
  PRESENT: 'solid',
  WEAK: 'thin',
  PLANNED: 'dotted',
  MISSING: 'dashed',
  EXCLUDED: 'struck',
} as const satisfies Record<MapLink['status'], string>;

/** Missing by the data, though nobody has looked: said as "no firm known". */
export function isUnchecked(link: Pick<MapLink, 'status' | 'checked'>): boolean {
  return link.status === 'MISSING' && !link.checked;
}

/** Gaps best first, as the API orders them: points, then link id. */
export function byGap(a: MapLink, b: MapLink): number {
  return (b.gap?.score.point ?? -1) - (a.gap?.score.point ?? -1) || (a.link.id < b.link.id ? -1 : 1);
}

/** The flows as the layout wants them, of links that are on the map. */
export function layoutInput(data: MapData): {
  readonly links: readonly { readonly id: string; readonly stage: MapLink['link']['stage']; readonly column: number }[];
  readonly flows: readonly { readonly from: string; readonly to: string }[];
} {
  return {
    links: data.links.map(({ link, column }) => ({ id: link.id, stage: link.stage, column })),
    flows: data.flows.map(({ from, to }) => ({ from, to })),
  };
}
