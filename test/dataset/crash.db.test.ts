import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { importDataset } from '../../server/service/importDataset.ts';
import { testDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/startDatabase.ts';
import { writeDataset } from '../support/writeDataset.ts';
import { dumpGraph } from './dumpGraph.ts';

const BATTERY = new URL('../fixtures/worlds/battery', import.meta.url).pathname;
const CHILD = new URL('./importInChild.ts', import.meta.url).pathname;

let database: TestDatabase;
let graph: Graph;
beforeAll(async () => {
  database = await testDatabase();
  graph = openGraph(database);
  await migrate(graph);
  await importDataset(graph, BATTERY);
});
afterAll(() => graph.close());

/** Imports in a child process and kills it when so many records are through. */
async function killWhileImporting(dir: string, records: number): Promise<void> {
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

describe('importDataset', () => {
  it('leaves the graph as it was when its process is killed in the middle, and succeeds afterwards', async () => {
    const rows = Array.from({ length: 12_000 }, (_, index) => `x${index},Firm ${index},zone`).join('\n');
    const operations = Array.from({ length: 8_000 }, (_, index) => `x${index},pack`).join('\n');
    const dir = await writeDataset({
      'firms.csv': `id,name,region_id\n${rows}\n`,
      'operations.csv': `firm_id,link_id\n${operations}\n`,
    });
    const before = await dumpGraph(database);
    for (const records of [2_000, 18_000]) {
      await killWhileImporting(dir, records);
      // The database notices the broken connection by itself and takes the transaction back.
      for (let wait = 0; wait < 20 && JSON.stringify(await dumpGraph(database)) !== JSON.stringify(before); wait += 1)
        await sleep(500);
      expect(await dumpGraph(database)).toEqual(before);
    }
    expect(await importDataset(graph, dir)).toMatchObject({
      status: 'imported',
      report: { files: { firms: { new: 12_000 }, operations: { new: 8_000 } } },
    });
  }, 240_000);
});
