import type { Graph } from '../graph/client.ts';
import { readMeta } from '../graph/queries.generated.ts';

/** The version of the data; '' of a graph that holds nothing yet. */
export async function fetchDataVersion(graph: Graph): Promise<string> {
  const [meta] = await graph.read(readMeta, {});
  return meta?.dataVersion ?? '';
}
