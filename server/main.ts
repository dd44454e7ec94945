import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { type Config, readConfig } from './config.ts';
import { DomainError } from './errors.ts';
import type { Graph } from './graph/client.ts';
import { readIsEmpty, readMeta } from './graph/queries.generated.ts';
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

/** Between two looks at whether another program has loaded the dataset. [ms] */
const RETRY = 2_000;

/** Loads the seed into a graph that holds nothing yet, or waits while another does; refuses to start on a seed with problems. */
async function seedIfEmpty(graph: Graph, seed: string, signal: AbortSignal): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    const [row] = await graph.read(readIsEmpty, {});
    if (row?.isEmpty !== true) return;
    try {
      if (isFirst) report(`loading the dataset of ${seed}`);
      const result = await importDataset(graph, seed, { by: 'start' });
      if (result.status === 'refused')
        throw new DomainError(
          'BAD_USER_INPUT',
          [
            `the dataset of LIANTU_SEED "${seed}" is refused:`,
            ...result.problems.map((problem) => formatProblem(problem)),
          ].join('\n'),
        );
      report('the dataset is loaded');
      return;
    } catch (error) {
      if (!(error instanceof DomainError) || error.code !== 'CONFLICT') throw error;
      if (isFirst) report('another program is loading into this graph: waiting for it');
      await sleep(RETRY, undefined, { signal }).catch(() => undefined);
      if (signal.aborted) return;
    }
  }
}

/** Serves until the process is told to stop; resolves when everything has ended. */
async function serve(config: Config): Promise<void> {
  const stop = new AbortController();
  const stopped = new Promise<void>((resolve) => stop.signal.addEventListener('abort', () => resolve()));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort());
  const { graph, pulse, close } = await openLiantu(config, report, { waits: true, signal: stop.signal });
  try {
    if (config.seed !== null) await seedIfEmpty(graph, config.seed, stop.signal);
    let kept: Promise<void> | undefined;
    const app = await createApp({
      graph,
      config,
      webRoot: WEB_ROOT,
      uploads: join(config.dataDir, 'uploads'),
      // A question, not only a connection: after a failed write Neo4j still accepts the latter.
      isReady: async () => (await pulse.read(readMeta, {})).length > 0,
      warmUp: async (watched) => {
        await warmUp(watched).catch(() => undefined);
        if (config.neo4j === null) kept = keepClasses(stop.signal);
      },
      examples: readExamples(),
    });
    const address = await app.listen({ port: config.port, host: config.host }).catch((error: unknown) => {
      throw explainListen(error, config);
    });
    report(`链图 Liantu is ready: ${address}`);
    await stopped;
    report('stopping');
    await Promise.all([app.close(), kept]);
  } finally {
    await close();
    if (stop.signal.aborted) report('stopped');
  }
}

/** So that the next start takes half as long. Resolves when it has ended, well or not: it is nothing to wait for. */
function keepClasses(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  const child = spawn(process.execPath, [fileURLToPath(new URL('keepClasses.js', import.meta.url))], {
    stdio: 'ignore',
  });
  signal.addEventListener('abort', () => child.kill());
  return new Promise((resolve) => {
    child.once('error', () => resolve());
    child.once('exit', () => resolve());
  });
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

// By default the heap grows to several times what is in use before it is collected (http/README.md).
setFlagsFromString('--heap-growing-percent=40');
try {
  await serve(readConfig(process.env));
} catch (error) {
  console.error(error instanceof DomainError ? error.message : error);
  process.exitCode = error instanceof DomainError && error.code === 'UNAVAILABLE' ? 3 : 1;
}
