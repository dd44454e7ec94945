import { fileURLToPath } from 'node:url';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { importDataset } from '../../server/service/importDataset.ts';
import { testDatabase } from '../support/database.ts';

/** The emptied database of this run with these worlds of test/fixtures/worlds in it, one after the other. */
export async function openWorld(
  ...names: readonly string[]
): Promise<{ readonly graph: Graph; readonly settings: Awaited<ReturnType<typeof testDatabase>> }> {
  const settings = await testDatabase();
  const graph = openGraph(settings);
  await migrate(graph);
  for (const name of names) {
    const result = await importDataset(graph, fileURLToPath(new URL(`../fixtures/worlds/${name}`, import.meta.url)));
    if (result.status === 'refused') throw new Error(`world ${name} is refused: ${JSON.stringify(result.problems)}`);
  }
  return { graph, settings };
}
