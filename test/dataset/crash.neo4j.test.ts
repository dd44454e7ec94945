import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EmbeddedDatabase, startEmbedded } from '../../server/database/embedded.ts';
import { findRunning, openHome } from '../../server/database/home.ts';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { importDataset } from '../../server/service/importDataset.ts';
import { emptyGraph } from '../support/database.ts';
import type { TestDatabase } from '../support/startDatabase.ts';
import { writeDataset } from '../support/writeDataset.ts';
import { dumpGraph } from './dumpGraph.ts';

const BATTERY = new URL('../fixtures/worlds/battery', import.meta.url).pathname;
const CHILD = new URL('./importInChild.ts', import.meta.url).pathname;
/** `npm run test:crash` takes more of all; starting the database again takes the longest. */
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 1);
const ROWS = Number(process.env.CRASH_ROWS ?? 4_000);

/** Two firms for one operation. */
async function largeDataset(): Promise<{ readonly dir: string; readonly firms: number }> {
  const firms = Math.floor((ROWS * 2) / 3);
  const rows = Array.from({ length: firms }, (_, index) => `x${index},Firm ${index},zone`).join('\n');
  const operations = Array.from({ length: ROWS - firms }, (_, index) => `x${index},pack`).join('\n');
  const dir = await writeDataset({
    'firms.csv': `id,name,region_id\n${rows}\n`,
    'operations.csv': `firm_id,link_id\n${operations}\n`,
  });
  return { dir, firms };
}

/** How many records are through when it happens: any, the first and the last included. */
const anyMoment = (): number => Math.floor(Math.random() * (ROWS + 1));

/** Imports in a child process and kills it when so many records are through. */
async function killWhileImporting(database: TestDatabase, dir: string, records: number): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, dir], {
    env: { ...process.env, DATABASE: JSON.stringify(database) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  for await (const chunk of child.stdout) {
    const done = Number(String(chunk).trim().split('\n').at(-1));
    if (done >= records) child.kill('SIGKILL');
  }
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}

/** The graph once it is as it was or complete; as it is after ten seconds where it is neither. */
async function settled(database: TestDatabase, before: readonly string[], firms: number): Promise<readonly string[]> {
  for (let wait = 0; ; wait += 1) {
    const now = await dumpGraph(database).catch(() => []);
    const isComplete = now.filter((line) => line.startsWith('[["Firm"],"x')).length === firms;
    if (JSON.stringify(now) === JSON.stringify(before) || isComplete) return isComplete ? before : now;
    if (wait === 60) return now;
    await sleep(500);
  }
}

describe('importDataset', () => {
  let dataDir: string;
  let database: EmbeddedDatabase;
  let graph: Graph;
  const open = async (): Promise<void> => {
    database = await startEmbedded({ dataDir, report: () => undefined });
    graph = openGraph(database);
  };
  const close = async (): Promise<void> => {
    await graph.close();
    await database.stop();
  };
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'liantu-crash-'));
    await open();
    await migrate(graph);
  });
  beforeEach(async () => {
    await emptyGraph(database);
    await importDataset(graph, BATTERY);
  });
  afterAll(async () => {
    await close();
    await rm(dataDir, { recursive: true, force: true });
  });

  /** After each kill the graph is as it was or complete; in the end the same import succeeds. */
  async function expectWhole(
    rounds: number,
    kill: (dir: string, records: number) => Promise<void>,
    after: () => Promise<void> = async () => undefined,
  ): Promise<void> {
    const { dir, firms } = await largeDataset();
    const before = await dumpGraph(database);
    for (let round = 0; round < rounds; round += 1) {
      const moment = anyMoment();
      await kill(dir, moment);
      expect(await settled(database, before, firms), `killed after ${moment} records`).toEqual(before);
      await after();
    }
    expect(await importDataset(graph, dir)).toMatchObject({ status: 'imported' });
    expect(await importDataset(graph, dir)).toMatchObject({ number: null });
  }

  it('leaves the graph as it was or complete when its process is killed at any moment, and succeeds afterwards', async () => {
    // The database notices the broken connection by itself and takes the transaction back.
    await expectWhole(ROUNDS, (dir, records) => killWhileImporting(database, dir, records));
  }, 900_000);

  it('leaves the graph as it was or complete when the database is killed at any moment, and succeeds afterwards', async () => {
    const killDatabase = async (dir: string, records: number): Promise<void> => {
      const pid = findRunning(openHome(dataDir))?.process.pid;
      let isKilled = false;
      const importing = importDataset(graph, dir, {
        onProgress: (done) => {
          if (done < records || isKilled || pid === undefined) return;
          isKilled = true;
          process.kill(pid, 'SIGKILL');
        },
      });
      // It is started again by itself, on the same port.
      await importing.catch((error: unknown) => expect(error).toMatchObject({ code: 'UNAVAILABLE' }));
      expect(isKilled).toBe(true);
    };
    // One that ends more than three times within ten minutes stays down: each round is the first of a new start.
    await expectWhole(ROUNDS, killDatabase, async () => {
      await close();
      await open();
    });
  }, 1_800_000);
});
