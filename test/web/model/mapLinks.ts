import type { MapFlow, MapLink } from '../../../web/model/map/mapLink.ts';

/** A link of a map with nothing here, changed by `more`. */
export function mapLink(id: string, more: Partial<MapLink> & { readonly name?: string } = {}): MapLink {
  const { name = id, ...rest } = more;
  return {
    link: { id, name, nameEn: null, stage: 'MIDSTREAM', description: null },
    status: 'MISSING',
    checked: true,
    column: 0,
    activeFirms: 0,
    plannedFirms: 0,
    nationalFirms: 0,
    locationQuotient: null,
    projectsInTalks: 0,
    leaders: [],
    gap: null,
    ...rest,
  };
}

export function gap(kind: 'FILL' | 'EXTEND' | 'STRENGTHEN' | 'BUILD', point: number): NonNullable<MapLink['gap']> {
  return {
    kind,
    direction: null,
    adjacent: false,
    distance: null,
    score: { point, low: 0, high: 100, known: 1, factors: [] },
  };
}

export function mapFlow(from: string, to: string, state: MapFlow['state'] = 'ABSENT'): MapFlow {
  return { from, to, state, product: null };
}
