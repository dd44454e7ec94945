import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../server/graph/client.ts';
import { formatProblem, importDataset } from '../../server/service/importDataset.ts';

/** Files of a dataset by name, each its lines with the header first: `{ firms: ['id,name', 'f,F'] }`. */
export type World = Readonly<Record<string, readonly string[]>>;

/** Imports a small world through the real import; throws with every problem where it is refused. */
export async function importWorld(graph: Graph, world: World): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'liantu-world-'));
  try {
    for (const [file, lines] of Object.entries(world))
      await writeFile(join(folder, `${file}.csv`), `${lines.join('\n')}\n`);
    const result = await importDataset(graph, folder);
    if (result.status === 'refused')
      throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
