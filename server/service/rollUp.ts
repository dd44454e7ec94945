import type { LinkCounts } from '../domain/chainFacts.ts';
import type { Presence } from '../domain/relatedness.ts';
import type { Graph } from '../graph/client.ts';
import { type ReadRollUpRow, readRollUp, readRollUpOfLevel } from '../graph/queries.generated.ts';
import { keepByVersion, runApart } from './keepByVersion.ts';
import { KeptById } from './keptById.ts';

/** Pairs of region and link kept, 8 bytes each, 16 where there are more than 65,000 firms or links; a country of a million firms has 1.3 million. */
const MOST_KEPT = 6_000_000;

/** What regions hold of each link, kept as numbers while the data stays the same: each region is read once. */
export const rollUpOf = keepByVersion((graph) => new RollUp(graph));

class RollUp {
  readonly #graph: Graph;
  readonly #numbers = new LinkNumbers();
  readonly #regions: KeptById<RegionCounts>;
  readonly #presences = new Map<string, Promise<Presence>>();

  constructor(graph: Graph) {
    this.#graph = graph;
    this.#regions = new KeptById({
      most: MOST_KEPT,
      sizeOf: ({ size }) => size,
      read: async (regionIds) =>
        (await graph.read(readRollUp, { regionIds: [...regionIds] })).map((row) => [
          row.regionId,
          new RegionCounts(row, this.#numbers),
        ]),
    });
  }

  /** What regions hold, by their ids; an unknown one is left out. */
  ofRegions(regionIds: readonly string[]): Promise<ReadonlyMap<string, RegionCounts>> {
    return this.#regions.find(regionIds);
  }

  /** The presence of links in all regions of a level. */
  presenceOf(level: string): Promise<Presence> {
    const presence =
      this.#presences.get(level) ??
      runApart(() => this.#readPresence(level)).catch((error: unknown) => {
        this.#presences.delete(level);
        throw error;
      });
    this.#presences.set(level, presence);
    return presence;
  }

  async #readPresence(level: string): Promise<Presence> {
    const regions = new Map<string, Int32Array>();
    for await (const row of this.#graph.stream(readRollUpOfLevel, { level })) {
      const counts = new RegionCounts(row, this.#numbers);
      this.#regions.keep(row.regionId, counts);
      const present = counts.present();
      if (present.length > 0) regions.set(row.regionId, present);
    }
    return { linkIds: [...this.#numbers.ids], regions };
  }
}

/** Links by number, in the order in which they were met. */
class LinkNumbers {
  readonly ids: string[] = [];
  readonly #numbers = new Map<string, number>();

  find(linkId: string): number | undefined {
    return this.#numbers.get(linkId);
  }

  add(linkId: string): number {
    const known = this.#numbers.get(linkId);
    if (known !== undefined) return known;
    this.#numbers.set(linkId, this.ids.length);
    return this.ids.push(linkId) - 1;
  }
}

/** What one region holds of each link. */
export class RegionCounts {
  readonly #numbers: LinkNumbers;
  /** Sorted; the counts of #links[i] are at 3 i in #counts. */
  readonly #links: Numbers;
  readonly #counts: Numbers;

  constructor({ linkIds, active, planned, talks }: ReadRollUpRow, numbers: LinkNumbers) {
    this.#numbers = numbers;
    const places = new Map(linkIds.map((id, place) => [numbers.add(id), place]));
    this.#links = packNumbers([...places.keys()]).sort();
    this.#counts = room(3 * linkIds.length, Math.max(0, ...active, ...planned, ...talks));
    for (const [index, link] of this.#links.entries()) {
      const place = places.get(link) ?? 0;
      this.#counts.set([active[place] ?? 0, planned[place] ?? 0, talks[place] ?? 0], 3 * index);
    }
  }

  /** [links] */
  get size(): number {
    return this.#links.length;
  }

  /** The counts of a link; undefined where the region holds nothing of it. */
  get(linkId: string): LinkCounts | undefined {
    const link = this.#numbers.find(linkId);
    if (link === undefined) return undefined;
    let [low, high] = [0, this.#links.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#links[middle] ?? 0) < link) low = middle + 1;
      else high = middle;
    }
    return this.#links[low] === link ? this.#countsAt(low) : undefined;
  }

  /** The links with an active firm, by number. */
  present(): Int32Array {
    return Int32Array.from(this.#links.filter((_, index) => this.#countsAt(index).active > 0));
  }

  /** The ids of the links with an active or planned firm. */
  *linksWithFirms(): Iterable<string> {
    for (const [index, link] of this.#links.entries()) {
      const { active, planned } = this.#countsAt(index);
      if (active > 0 || planned > 0) yield this.#numbers.ids[link] ?? '';
    }
  }

  #countsAt(index: number): LinkCounts {
    const [active = 0, planned = 0, talks = 0] = this.#counts.subarray(3 * index, 3 * index + 3);
    return { active, planned, talks };
  }
}

/** Numbers in as few bytes as hold the greatest of them. */
type Numbers = Uint16Array | Uint32Array;

function room(length: number, greatest: number): Numbers {
  return greatest < 2 ** 16 ? new Uint16Array(length) : new Uint32Array(length);
}

function packNumbers(numbers: readonly number[]): Numbers {
  const packed = room(numbers.length, Math.max(0, ...numbers));
  packed.set(numbers);
  return packed;
}
