// A program that the server and the tests run beside themselves: makes the class archive of the embedded database, with
// the questions that Liantu asks. It gives way to whatever else the machine does.
import { setPriority } from 'node:os';
import { readConfig } from './config.ts';
import { keepClasses } from './database/classArchive.ts';
import type { EmbeddedDatabase } from './database/embedded.ts';
import { openGraph } from './graph/client.ts';
import { migrate } from './graph/migrate.ts';
import { importDataset } from './service/importDataset.ts';
import { warmUp } from './service/warmUp.ts';

const stop = new AbortController();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => stop.abort());
setPriority(19);
const { cacheDir, javaHome } = readConfig(process.env);
const use = async (database: EmbeddedDatabase): Promise<void> => {
  const graph = openGraph(database);
  try {
    await migrate(graph);
    await importDataset(graph, 'seed');
    await warmUp(graph);
  } finally {
    await graph.close();
  }
};
try {
  await keepClasses({ cacheDir, javaHome }, use, stop.signal);
} catch (error) {
  if (!stop.signal.aborted) throw error;
}
