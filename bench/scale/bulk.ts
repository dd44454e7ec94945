import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { bulkLoad } from '../../server/bulkLoad.ts';
import { readConfig } from '../../server/config.ts';
import { findPrograms, startEmbedded } from '../../server/database/embedded.ts';
import { openHome } from '../../server/database/home.ts';
import { importOffline } from '../../server/database/offlineImport.ts';
import { LIST_DELIMITER } from '../../server/dataset/bulk/importFiles.ts';
import { readInBulk } from '../../server/dataset/bulk/readInBulk.ts';
import { formatProblem } from '../../server/dataset/problem.ts';
import { openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { makeFolder } from '../../server/makeFolder.ts';
import { type Figure, note } from './figure.ts';
import { watchMemory } from './memory.ts';

const MOST_SLOWER = 2.5;
/** [bytes] */
const MOST_MEMORY = 6e9;

/** Loads a dataset in bulk into a data folder. Returns how long it took. [s] */
export async function loadInBulk(dataset: string, dataDir: string): Promise<number> {
  const started = performance.now();
  const report = (step: string): void => console.error(step);
  let last = '';
  const onProgress = (step: string): void => {
    if (step !== last) console.error(`${((performance.now() - started) / 1_000).toFixed(1)} s: ${step}`);
    last = step;
  };
  const result = await bulkLoad({ ...readConfig({}), dataDir }, dataset, { by: 'bench', report, onProgress });
  if (result.status === 'refused') throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
  return (performance.now() - started) / 1_000;
}

/**
 * A bulk load against what cannot be left out of it: Neo4j's offline import of the same records from files that are there, and the
 * making of the indexes.
 */
export async function measureLoad(dataset: string, dataDir: string, scratch: string): Promise<readonly Figure[]> {
  const { result: whole, most } = await watchMemory(() => loadInBulk(dataset, dataDir));
  const bare = await importBarely(dataset, scratch);
  const ratio = whole / (bare.import + bare.indexes);
  return [
    note('bare offline import, and its indexes', `${bare.import.toFixed(1)} s and ${bare.indexes.toFixed(1)} s`),
    {
      what: 'bulk load of the whole world: judged, stored, indexed, counted, swapped in',
      measured: `${whole.toFixed(1)} s, ${ratio.toFixed(2)} × the bare one`,
      target: `≤ ${MOST_SLOWER} ×`,
      isMet: ratio <= MOST_SLOWER,
    },
    {
      what: 'memory of all its processes together, at most',
      measured: `${Math.round(most / 1e6)} MB`,
      target: `≤ ${MOST_MEMORY / 1e6} MB`,
      isMet: most <= MOST_MEMORY,
    },
  ];
}

async function importBarely(
  dataset: string,
  dataDir: string,
): Promise<{ readonly import: number; readonly indexes: number }> {
  const report = (step: string): void => console.error(step);
  const home = openHome(dataDir);
  const folder = join(dataDir, 'input');
  makeFolder(folder);
  const read = await readInBulk(dataset, folder);
  if ('problems' in read) throw new Error('the dataset is refused');
  const programs = await findPrograms({ report });
  const started = performance.now();
  await importOffline(home, programs, { ...read.input, folder, listDelimiter: LIST_DELIMITER }, () => undefined);
  const imported = performance.now();
  const database = await startEmbedded({ dataDir, report });
  const graph = openGraph(database);
  await migrate(graph);
  const indexed = performance.now();
  await graph.close();
  await database.stop();
  await rm(dataDir, { recursive: true, force: true });
  return { import: (imported - started) / 1_000, indexes: (indexed - imported) / 1_000 };
}
