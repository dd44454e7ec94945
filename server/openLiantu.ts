import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from './config.ts';
import { openDatabase } from './database/openDatabase.ts';
import { DomainError } from './errors.ts';
import { type Graph, openGraph } from './graph/client.ts';
import { migrate } from './graph/migrate.ts';

/** The graph of the settings, migrated and ready, and how to leave it. */
export interface OpenLiantu {
  readonly graph: Graph;
  /** The same by connections of its own: tells whether the database answers while all others are taken. */
  readonly pulse: Graph;
  /** Closes the graph and gives the embedded database back; waits until it has ended where nobody else uses it. */
  close(): Promise<void>;
}

const OLDEST_NEO4J = [5, 26] as const;
/** Between two tries to reach the user's own database. [ms] */
const RETRY = 2_000;

/**
 * Opens what server and command line work on: the embedded database, started or joined, or the user's own.
 * With `waits`, a database of the user's that cannot be reached is waited for, and `report` says so.
 *
 * @throws DomainError UNAVAILABLE where there is no database (or `signal` ends the wait), BAD_USER_INPUT where it refuses the
 *   login, is older than 5.26, or holds the schema of a newer program
 */
export async function openLiantu(
  config: Config,
  report: (step: string) => void,
  options: { readonly waits?: boolean; readonly signal?: AbortSignal } = {},
): Promise<OpenLiantu> {
  const database = await openDatabase(config, report);
  const [graph, pulse] = [openGraph(database), openGraph(database)];
  const close = async (): Promise<void> => {
    await Promise.all([graph.close(), pulse.close()]);
    await database.stop();
  };
  try {
    await verify(graph, report, options);
    await migrate(graph);
    return { graph, pulse, close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function verify(
  graph: Graph,
  report: (step: string) => void,
  { waits = false, signal }: { readonly waits?: boolean; readonly signal?: AbortSignal },
): Promise<void> {
  for (let isFirst = true; ; isFirst = false) {
    try {
      const { version } = await graph.verify();
      const [major = 0, minor = 0] = version.split('.').map(Number);
      const [oldestMajor, oldestMinor] = OLDEST_NEO4J;
      if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor))
        throw new DomainError(
          'BAD_USER_INPUT',
          `the database is Neo4j ${version}: version ${OLDEST_NEO4J.join('.')} or later is needed`,
        );
      return;
    } catch (error) {
      if (!waits || !(error instanceof DomainError) || error.code !== 'UNAVAILABLE' || signal?.aborted) throw error;
      if (isFirst) report('the database cannot be reached yet: waiting for it');
      await sleep(RETRY, undefined, signal ? { signal } : {}).catch(() => undefined);
    }
  }
}
