import { percentile, round9 } from '../../server/domain/quantity.ts';
import type { Relatedness } from '../../server/domain/relatedness.ts';

/** Which links each region has. */
export type LinksOf = ReadonlyMap<string, ReadonlySet<string>>;

const ENOUGH_REGIONS = 20;

/** Relatedness by going through all pairs of regions and links, as analysis.md section 4 says it. */
export function relatePlainly(linkId: string, regionId: string, presence: LinksOf): Relatedness | null {
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
function proximitiesOf(linkId: string, presence: LinksOf): Map<string, number> {
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
