import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { formatProblem, importDataset } from '../../server/service/importDataset.ts';
import { testDatabase } from './database.ts';

/** A migrated graph that holds one of the worlds of test/fixtures/worlds and nothing else. */
export async function openWorld(name: string): Promise<Graph> {
  const graph = openGraph(await testDatabase());
  await migrate(graph);
  const result = await importDataset(graph, new URL(`../fixtures/worlds/${name}`, import.meta.url).pathname);
  if (result.status === 'refused') throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
  return graph;
}
