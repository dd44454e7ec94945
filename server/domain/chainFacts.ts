import type { Chain, Firm, Flow, Leadership, Link, PlanTarget, Region, RegionChain } from './record.ts';

/** A chain as it is everywhere: its links and flows. */
export interface ChainFacts {
  readonly chain: Chain;
  readonly links: readonly Link[];
  readonly flows: readonly Flow[];
}

/** The counts of the roll-up for a link in a region; `talks` counts projects, the others firms. */
export interface LinkCounts {
  readonly active: number;
  readonly planned: number;
  readonly talks: number;
}

/** How one region stands to the chains asked for: counts, and the region's and its ancestors' plans. */
export interface Standing {
  readonly region: Region;
  readonly counts: ReadonlyMap<string, LinkCounts>;
  /** Targets set by the region or an ancestor of it. */
  readonly targets: readonly PlanTarget[];
  /** `region_chains` rows of the region or an ancestor of it. */
  readonly roles: readonly RegionChain[];
  readonly leaders: readonly LeaderFacts[];
}

/** A firm with leader rows in scope(R). */
export interface LeaderFacts {
  readonly firm: Firm;
  readonly rows: readonly Leadership[];
  /** Links that the firm runs in scope(R), by operation or producing project. */
  readonly runs: readonly string[];
}

/** For each link of a chain, the links one flow step away in any direction. */
export function neighboursOf(facts: ChainFacts): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>(facts.links.map((link) => [link.id, new Set()]));
  for (const { fromLinkId, toLinkId } of facts.flows) {
    neighbours.get(fromLinkId)?.add(toLinkId);
    neighbours.get(toLinkId)?.add(fromLinkId);
  }
  return neighbours;
}

/** Fewest flow steps, in any direction, from any of `sources` to each link that can be reached. */
export function stepsFrom(
  sources: Iterable<string>,
  neighbours: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, number> {
  const steps = new Map<string, number>();
  let front = [...sources];
  for (const id of front) steps.set(id, 0);
  for (let step = 1; front.length > 0; step += 1) {
    const next: string[] = [];
    for (const id of front)
      for (const neighbour of neighbours.get(id) ?? []) {
        if (steps.has(neighbour)) continue;
        steps.set(neighbour, step);
        next.push(neighbour);
      }
    front = next;
  }
  return steps;
}
