import { setImmediate as nextTurn, setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { Region } from '../domain/record.ts';
import { type Presence, type Relatedness, RelatednessIndex, type Standings } from '../domain/relatedness.ts';
import type { Graph } from '../graph/client.ts';
import { keepByVersion, runApart } from './keepByVersion.ts';
import { rollUpOf } from './rollUp.ts';

/** Longest time that links are compared while others wait. [ms] */
const TURN = 10;
/** Comparisons kept of one level; those of 3,000 counties at 6,300 links take 40 MB. [bytes] */
const MOST_KEPT = 64 * 2 ** 20;

const levelsOf = keepByVersion((graph, dataVersion) => {
  const rollUp = rollUpOf(graph, dataVersion);
  const levels = new Map<string, Promise<LevelComparison>>();
  return (level: string): Promise<LevelComparison> => {
    const comparison =
      levels.get(level) ??
      rollUp
        .presenceOf(level)
        .then((presence) => new LevelComparison(presence))
        .catch((error: unknown) => {
          levels.delete(level);
          throw error;
        });
    levels.set(level, comparison);
    return comparison;
  };
});

/**
 * Relatedness of these links to a region; null where it is unknown, of all links where the regions of the level are too few. The first question about a link compares all regions of the level
 * at it. That is kept while the data stays the same, and the other links of the level are compared when nothing else is to be done.
 */
export async function findRelatedness(
  graph: Graph,
  dataVersion: string,
  region: Region,
  linkIds: readonly string[],
): Promise<((linkId: string) => Relatedness | null) | null> {
  const level = await levelsOf(graph, dataVersion)(region.level);
  if (!level.isEnough) return null;
  await level.compareAt(linkIds);
  void level.compareRest();
  return (linkId) => level.relatednessOf(linkId, region.id);
}

/** Resolves when all regions of the level are compared at all links, as far as that is kept. */
export async function compareLevel(graph: Graph, dataVersion: string, level: string): Promise<void> {
  const comparison = await levelsOf(graph, dataVersion)(level);
  await comparison.compareAt(comparison.linkIds);
}

/** All regions of one level compared at its links, each link once. */
class LevelComparison {
  readonly linkIds: readonly string[];
  readonly #index: RelatednessIndex;
  readonly #kept = new LRUCache<string, { readonly standings: Standings | null }>({
    maxSize: MOST_KEPT,
    sizeCalculation: ({ standings }) => 100 + (standings?.places.byteLength ?? 0),
  });
  #isComparing = false;

  constructor(presence: Presence) {
    this.#index = new RelatednessIndex(presence);
    this.linkIds = presence.linkIds;
  }

  /** Whether any region could be compared at any link. */
  get isEnough(): boolean {
    return this.#index.isEnough;
  }

  relatednessOf(linkId: string, regionId: string): Relatedness | null {
    return this.#index.relatednessOf(linkId, regionId, this.#standingsAt(linkId));
  }

  /** Compares at these links, in turns with whatever else waits. */
  async compareAt(linkIds: readonly string[]): Promise<void> {
    await this.#compare(linkIds, () => nextTurn());
  }

  /** Compares at all other links, when there is nothing else to do. */
  async compareRest(): Promise<void> {
    if (this.#isComparing) return;
    this.#isComparing = true;
    // A timer that keeps no program from ending; an immediate of that kind would wait for the next event, however late.
    await runApart(() => this.#compare(this.linkIds, () => sleep(1, undefined, { ref: false })));
  }

  async #compare(linkIds: readonly string[], pause: () => Promise<void>): Promise<void> {
    let end = performance.now() + TURN;
    for (const id of linkIds) {
      if (this.#kept.calculatedSize > 0.9 * MOST_KEPT) return;
      this.#standingsAt(id);
      if (performance.now() < end) continue;
      await pause();
      end = performance.now() + TURN;
    }
  }

  #standingsAt(linkId: string): Standings | null {
    const kept = this.#kept.get(linkId);
    if (kept !== undefined) return kept.standings;
    const standings = this.#index.compareRegions(linkId);
    this.#kept.set(linkId, { standings });
    return standings;
  }
}
