import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbedded } from '../../server/database/embedded.ts';

export interface TestDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    database: TestDatabase;
  }
}

/**
 * One throw-away Neo4j for a run of tests: its own home, its own port, gone afterwards. TEST_DATABASE names the home of
 * one that outlives this run, so that the next finds it warm.
 */
export default async function startDatabase(project: TestProject): Promise<() => Promise<void>> {
  const shared = process.env.TEST_DATABASE;
  const dataDir = shared ?? (await mkdtemp(join(tmpdir(), 'liantu-test-')));
  const { uri, user, password, database, stop } = await startEmbedded({ dataDir, report: console.log });
  project.provide('database', { uri, user, password, database });
  return async () => {
    await stop();
    if (shared === undefined) await rm(dataDir, { recursive: true, force: true });
  };
}
