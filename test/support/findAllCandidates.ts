import type { Graph } from '../../server/graph/client.ts';
import { findCandidates } from '../../server/service/candidates.ts';

/** What `findCandidates` finds, with all of the ranked firms described. */
export async function findAllCandidates(graph: Graph, args: Parameters<typeof findCandidates>[1]) {
  const { describe, ...found } = await findCandidates(graph, args);
  return { ...found, candidates: await describe(found.ranked.slice()) };
}
