import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Config, readConfig } from './config.ts';
import { DomainError } from './errors.ts';
import type { Graph } from './graph/client.ts';
import { readIsEmpty } from './graph/queries.generated.ts';
import { readExamples } from './graphql/examples.ts';
import { createApp } from './http/app.ts';
import { openLiantu } from './openLiantu.ts';
import { formatProblem, importDataset } from './service/importDataset.ts';
import { warmUp } from './service/warmUp.ts';

/** Where `vite build` puts the page: beside the compiled server. */
const WEB_ROOT = fileURLToPath(new URL('../web', import.meta.url));

/** Times count from the start of the process, which `npm start` shares with this program. */
function report(step: string): void {
  console.log(`${(performance.now() / 1_000).toFixed(1).padStart(6)} s  ${step}`);
}

/** Loads the seed into a graph that holds nothing yet; refuses to start on a seed with problems. */
async function seedIfEmpty(graph: Graph, config: Config): Promise<void> {
  if (config.seed === null) return;
  const [row] = await graph.read(readIsEmpty, {});
  if (row?.isEmpty !== true) return;
  report(`loading the dataset of ${config.seed}`);
  const result = await importDataset(graph, config.seed, { by: 'start' });
  if (result.status === 'refused')
    throw new DomainError(
      'BAD_USER_INPUT',
      [`the dataset of LIANTU_SEED "${config.seed}" is refused:`, ...result.problems.map(formatProblem)].join('\n'),
    );
  report('the dataset is loaded');
}

/** Serves until the process is told to stop; resolves when everything has ended. */
async function serve(config: Config): Promise<void> {
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  const { graph, close } = await openLiantu(config, report, { waits: true, signal: stop.signal });
  try {
    await seedIfEmpty(graph, config);
    const app = await createApp({
      graph,
      config,
      webRoot: WEB_ROOT,
      uploads: join(config.dataDir, 'uploads'),
      isReady: async () => (await graph.verify()).version !== '',
      examples: readExamples(),
    });
    const address = await app.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
      throw explainListen(error, config);
    });
    report(`链图 Liantu is ready: ${address}`);
    // Its failing harms nobody: the same questions, asked by a user, say what is wrong.
    void warmUp(graph).catch(() => undefined);
    await stopped;
    report('stopping');
    await app.close();
  } finally {
    await close();
    if (stop.signal.aborted) report('stopped');
  }
}

function explainListen(error: unknown, { host, port }: Config): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  if (error.code === 'EADDRINUSE')
    return new DomainError(
      'BAD_USER_INPUT',
      `port ${port} is taken: stop the program that uses it, or set LIANTU_PORT to a free one`,
    );
  if (error.code === 'EACCES')
    return new DomainError(
      'BAD_USER_INPUT',
      `port ${port} may not be used by this user: set LIANTU_PORT to one from 1024 to 65535`,
    );
  return new DomainError('BAD_USER_INPUT', `cannot listen on ${host}, port ${port}: check LIANTU_HOST and LIANTU_PORT`);
}

try {
  await serve(readConfig(process.env));
} catch (error) {
  console.error(error instanceof DomainError ? error.message : error);
  process.exitCode = error instanceof DomainError && error.code === 'UNAVAILABLE' ? 3 : 1;
}
