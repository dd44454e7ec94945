import { round9 } from './quantity.ts';

/** Which links have an active firm in which region, for the regions of one level that have any; links by their place in `linkIds`. */
export interface Presence {
  readonly linkIds: readonly string[];
  readonly regions: ReadonlyMap<string, Int32Array>;
}

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

/** Where each region of the level stands by ω at one link. */
export interface Standings {
  /** Regions that have any active link but none at this one. [regions] */
  readonly others: number;
  /**
   * For each region, in the order of the presence, and last for one that has nothing: twice the number of others below it and
   * the number of those equal to it, itself included.
   */
  readonly places: Uint16Array | Uint32Array;
}

/** Fewer regions than this make no percentile. [regions] */
const ENOUGH_REGIONS = 20;
const NEAREST = 5;

/** The presence of links given by id. */
export function numberPresence(linksOf: ReadonlyMap<string, Iterable<string>>): Presence {
  const numbers = new Map<string, number>();
  const numberOf = (id: string): number => {
    const number = numbers.get(id) ?? numbers.size;
    numbers.set(id, number);
    return number;
  };
  const regions = new Map([...linksOf].map(([id, links]) => [id, Int32Array.from([...links].map(numberOf))]));
  return { linkIds: [...numbers.keys()], regions };
}

/**
 * Relatedness of links to regions: the percentile of ω(R, L) among R and the regions of its level that have any active link but
 * no active firm at L. ω is the relatedness density of Hidalgo et al., Science 317 (2007), with presence in the place of revealed
 * advantage (analysis.md section 4). Sums run in the order of the presence. Of a level of 3,000 regions and 900,000 presences
 * one link takes milliseconds to compare, so `compareRegions` is to be asked once for each and kept.
 */
export class RelatednessIndex {
  readonly #presence: Presence;
  readonly #numbers: ReadonlyMap<string, number>;
  readonly #regionNumbers: ReadonlyMap<string, number>;
  /** Links of region r: #links from #starts[r] to #starts[r + 1]; regions of link l: the same of #holders and #holderStarts. */
  readonly #starts: Int32Array;
  readonly #links: Int32Array;
  readonly #holderStarts: Int32Array;
  readonly #holders: Int32Array;
  // Room to count in, so that not every link needs its own; between two uses all are 0.
  readonly #both: Int32Array;
  readonly #proximities: Float64Array;

  constructor(presence: Presence) {
    const lists = [...presence.regions.values()];
    const count = presence.linkIds.length;
    this.#presence = presence;
    this.#numbers = new Map(presence.linkIds.map((id, number) => [id, number]));
    this.#regionNumbers = new Map([...presence.regions.keys()].map((id, number) => [id, number]));
    this.#starts = new Int32Array(lists.length + 1);
    for (const [region, links] of lists.entries()) this.#starts[region + 1] = at(this.#starts, region) + links.length;
    this.#links = new Int32Array(at(this.#starts, lists.length));
    this.#holderStarts = new Int32Array(count + 1);
    for (const [region, links] of lists.entries()) {
      this.#links.set(links, at(this.#starts, region));
      for (const link of links) this.#holderStarts[link + 1] = at(this.#holderStarts, link + 1) + 1;
    }
    for (let link = 0; link < count; link += 1)
      this.#holderStarts[link + 1] = at(this.#holderStarts, link + 1) + at(this.#holderStarts, link);
    this.#holders = new Int32Array(this.#links.length);
    const next = this.#holderStarts.slice();
    for (const [region, links] of lists.entries())
      for (const link of links) {
        this.#holders[at(next, link)] = region;
        next[link] = at(next, link) + 1;
      }
    this.#both = new Int32Array(count);
    this.#proximities = new Float64Array(count);
  }

  /** Whether any region could be compared at any link. */
  get isEnough(): boolean {
    return this.#presence.regions.size + 1 >= ENOUGH_REGIONS;
  }

  /** All regions compared at a link; null where they are too few, or no region has the link together with another. */
  compareRegions(linkId: string): Standings | null {
    const link = this.#numbers.get(linkId);
    if (link === undefined) return null;
    const regions = this.#presence.regions.size;
    const others = regions - this.#holdersOf(link).length;
    if (others + 1 < ENOUGH_REGIONS) return null;
    return this.#withProximities(link, (total) => {
      if (total === 0) return null;
      const densities = new Int32Array(regions + 1);
      for (let region = 0; region < regions; region += 1)
        densities[region] = Math.round(round9(this.#sumProximities(region) / total) * 1e9);
      return placeRegions(densities, this.#holdersOf(link));
    });
  }

  /** Relatedness of a link to a region; null where it is unknown. `standings` are those of `compareRegions` for the link. */
  relatednessOf(
    linkId: string,
    regionId: string,
    standings: Standings | null = this.compareRegions(linkId),
  ): Relatedness | null {
    const link = this.#numbers.get(linkId);
    if (standings === null || link === undefined) return null;
    const region = this.#regionNumbers.get(regionId);
    const isAmongOthers = region !== undefined && !this.#holdersOf(link).includes(region);
    const population = standings.others + (isAmongOthers ? 0 : 1);
    if (population < ENOUGH_REGIONS) return null;
    const place = standings.places[region ?? this.#presence.regions.size] ?? 0;
    return new FoundRelatedness(round9(place / 2 / population), population, () => this.#lookAround(link, region));
  }

  #lookAround(link: number, region: number | undefined): Surroundings {
    if (region === undefined) return { density: 0, nearest: [] };
    return this.#withProximities(link, (total) => ({
      density: round9(this.#sumProximities(region) / total),
      nearest: this.#nearestIn(region),
    }));
  }

  #holdersOf(link: number): Int32Array {
    return this.#holders.subarray(at(this.#holderStarts, link), at(this.#holderStarts, link + 1));
  }

  #linksOf(region: number): Int32Array {
    return this.#links.subarray(at(this.#starts, region), at(this.#starts, region + 1));
  }

  /** Lets `work` see φ(link, L') of every other link in #proximities: regions with both, over the greater of the numbers of regions with either. */
  #withProximities<T>(link: number, work: (total: number) => T): T {
    const both = this.#both;
    const proximities = this.#proximities;
    const holders = this.#holdersOf(link);
    const met = countTogether(holders, this.#starts, this.#links, both);
    let total = 0;
    for (const other of met) {
      if (other === link) continue;
      const withOther = at(this.#holderStarts, other + 1) - at(this.#holderStarts, other);
      const proximity = at(both, other) / Math.max(holders.length, withOther);
      proximities[other] = proximity;
      total += proximity;
    }
    try {
      return work(total);
    } finally {
      for (const other of met) {
        both[other] = 0;
        proximities[other] = 0;
      }
    }
  }

  #sumProximities(region: number): number {
    return sumOver(this.#links, at(this.#starts, region), at(this.#starts, region + 1), this.#proximities);
  }

  #nearestIn(region: number): Relatedness['nearest'] {
    return [...this.#linksOf(region)]
      .filter((link) => (this.#proximities[link] ?? 0) > 0)
      .map((link) => ({ linkId: this.#presence.linkIds[link] ?? '', proximity: this.#proximities[link] ?? 0 }))
      .sort((a, b) => b.proximity - a.proximity || (a.linkId < b.linkId ? -1 : 1))
      .slice(0, NEAREST);
  }
}

type Surroundings = Pick<Relatedness, 'density' | 'nearest'>;

/** Looks at what is around only when it is read: by the few links that are put into words. */
class FoundRelatedness implements Relatedness {
  readonly percentile: number;
  readonly population: number;
  readonly #look: () => Surroundings;
  #seen: Surroundings | undefined;

  constructor(percentile: number, population: number, look: () => Surroundings) {
    this.percentile = percentile;
    this.population = population;
    this.#look = look;
  }

  get density(): number {
    return this.#surroundings.density;
  }

  get nearest(): Relatedness['nearest'] {
    return this.#surroundings.nearest;
  }

  get #surroundings(): Surroundings {
    this.#seen ??= this.#look();
    return this.#seen;
  }
}

/** The places of all regions by their densities [1e-9], and last of one that has none; `holders` are not among the others. */
function placeRegions(densities: Int32Array, holders: Int32Array): Standings {
  const regions = densities.length - 1;
  const isHolder = new Uint8Array(regions + 1);
  for (const region of holders) isHolder[region] = 1;
  isHolder[regions] = 1;
  const sorted = densities.filter((_, region) => isHolder[region] === 0).sort();
  const places = 2 * regions + 2 < 2 ** 16 ? new Uint16Array(regions + 1) : new Uint32Array(regions + 1);
  for (let region = 0; region <= regions; region += 1) {
    const density = at(densities, region);
    // Below are those before the first that is not less, equal those from there to the first that is greater.
    places[region] = countBelow(sorted, density) + countBelow(sorted, density + 1) + (isHolder[region] ?? 0);
  }
  return { others: sorted.length, places };
}

/** How many of the sorted values are less than `limit`. */
function countBelow(sorted: Int32Array, limit: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at(sorted, middle) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

// The two loops that all the time goes into, each on arrays of one kind.

/** Counts in `both` how many of the holders have each link, and gives these links in the order in which they are met. */
function countTogether(holders: Int32Array, starts: Int32Array, links: Int32Array, both: Int32Array): number[] {
  const met: number[] = [];
  for (const region of holders) {
    const end = starts[region + 1] ?? 0;
    for (let index = starts[region] ?? 0; index < end; index += 1) {
      const link = links[index] ?? 0;
      const count = both[link] ?? 0;
      if (count === 0) met.push(link);
      both[link] = count + 1;
    }
  }
  return met;
}

function sumOver(links: Int32Array, start: number, end: number, proximities: Float64Array): number {
  let sum = 0;
  for (let index = start; index < end; index += 1) sum += proximities[links[index] ?? 0] ?? 0;
  return sum;
}

/** An element that is there. */
function at(array: Int32Array, index: number): number {
  return array[index] ?? 0;
}
