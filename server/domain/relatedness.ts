import { percentile, round9 } from './quantity.ts';

/** Which links have an active firm in which region, for all regions of one level that have any. */
export type Presence = ReadonlyMap<string, ReadonlySet<string>>;

/** How near a link is to what a region has, against the regions in the same place. */
export interface Relatedness {
  /** ω(R, L), relatedness density [0..1], rounded to 9 decimals. */
  readonly density: number;
  /** Percentile of ω(R, L) in the population. [0..1] */
  readonly percentile: number;
  /** Regions compared, R included. [regions] */
  readonly population: number;
  /** The links here that weigh most in ω(R, L), by φ descending then id; at most 5. */
  readonly nearest: readonly { readonly linkId: string; readonly proximity: number }[];
}

/** Fewer regions than this make no percentile. [regions] */
const ENOUGH_REGIONS = 20;

/**
 * Relatedness of a link to a region: the percentile of ω(R, L) among R and the regions of its level that have any active link
 * but no active firm at L; null where these are fewer than 20 or all φ of L are 0. ω is the relatedness density of Hidalgo et
 * al., Science 317 (2007), with presence in the place of revealed advantage (analysis.md section 4).
 */
export function relatednessOf(linkId: string, regionId: string, presence: Presence): Relatedness | null {
  const population = [...presence]
    .filter(([id, links]) => id !== regionId && !links.has(linkId))
    .map(([, links]) => links);
  const own = presence.get(regionId) ?? new Set<string>();
  population.push(own);
  if (population.length < ENOUGH_REGIONS) return null;
  const proximities = proximitiesOf(linkId, presence);
  let total = 0;
  for (const proximity of proximities.values()) total += proximity;
  if (total === 0) return null;
  const densityOf = (links: ReadonlySet<string>): number => {
    let near = 0;
    for (const id of links) near += proximities.get(id) ?? 0;
    return round9(near / total);
  };
  const density = densityOf(own);
  const nearest = [...own]
    .map((id) => ({ linkId: id, proximity: proximities.get(id) ?? 0 }))
    .filter(({ proximity }) => proximity > 0)
    .sort((a, b) => b.proximity - a.proximity || (a.linkId < b.linkId ? -1 : 1))
    .slice(0, 5);
  return {
    density,
    percentile: percentile(density, population.map(densityOf)),
    population: population.length,
    nearest,
  };
}

/** φ(L, L') for every other link: regions with both, over the greater of the numbers of regions with either. */
function proximitiesOf(linkId: string, presence: Presence): Map<string, number> {
  const withEach = new Map<string, number>();
  const withBoth = new Map<string, number>();
  for (const links of presence.values()) {
    const hasLink = links.has(linkId);
    for (const id of links) {
      withEach.set(id, (withEach.get(id) ?? 0) + 1);
      if (hasLink && id !== linkId) withBoth.set(id, (withBoth.get(id) ?? 0) + 1);
    }
  }
  const withLink = withEach.get(linkId) ?? 0;
  return new Map([...withBoth].map(([id, both]) => [id, both / Math.max(withLink, withEach.get(id) ?? 0)]));
}
