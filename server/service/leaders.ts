import type { LeaderFacts } from '../domain/chainFacts.ts';
import type { Graph } from '../graph/client.ts';
import { readLeaders } from '../graph/queries.generated.ts';
import { keepByVersion } from './keepByVersion.ts';
import { KeptById } from './keptById.ts';

/** Leaders kept of all regions together, some 1 kB each; a country of a million firms has 3,500. */
const MOST_KEPT = 20_000;

/** Leaders by region, by firm id, kept while the data stays the same: those of each region are read once. */
export const leadersOf = keepByVersion(
  (graph) =>
    new KeptById<readonly LeaderFacts[]>({
      most: MOST_KEPT,
      sizeOf: (leaders) => leaders.length,
      read: (regionIds) => fetchLeaders(graph, regionIds),
    }),
);

async function fetchLeaders(graph: Graph, regionIds: readonly string[]): Promise<ReadonlyMap<string, LeaderFacts[]>> {
  const leaders = new Map(regionIds.map((id): [string, LeaderFacts[]] => [id, []]));
  for (const { regionId, ...leader } of await graph.read(readLeaders, { regionIds: [...regionIds] }))
    leaders.get(regionId)?.push(leader);
  return leaders;
}
