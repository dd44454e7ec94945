import type { Citation } from '../../domain/provenance.ts';
import type { Graph } from '../../graph/client.ts';
import { findRecords, type Records } from '../records.ts';
import type { Sources } from './scoreColumns.ts';

/** The records that rows only name by id, in one query, each id once; one that is not there is not in the answer. */
export async function lookUp<Kind extends keyof Records>(
  graph: Graph,
  kind: Kind,
  ids: Iterable<string | null | undefined>,
): Promise<ReadonlyMap<string, Records[Kind]>> {
  const asked = new Set<string>();
  for (const id of ids) if (id) asked.add(id);
  const found = new Map<string, Records[Kind]>();
  if (asked.size === 0) return found;
  for (const record of await findRecords(graph, kind, [...asked])) if (record !== null) found.set(record.id, record);
  return found;
}

/** The sources that citations name. */
export function lookUpSources(graph: Graph, citations: readonly Citation[]): Promise<Sources> {
  return lookUp(
    graph,
    'source',
    citations.map(({ sourceId }) => sourceId),
  );
}
