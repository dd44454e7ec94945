import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDataset } from '../../server/dataset/export.ts';
import { formatProblem } from '../../server/dataset/problem.ts';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { importDataset } from '../../server/service/importDataset.ts';
import { testDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/startDatabase.ts';
import { writeDataset } from '../support/writeDataset.ts';
import { dumpGraph } from './dumpGraph.ts';
import { randomDataset } from './randomDataset.ts';

const BATTERY = new URL('../fixtures/worlds/battery', import.meta.url).pathname;

let database: TestDatabase;
let graph: Graph;
beforeAll(async () => {
  database = await testDatabase();
  graph = openGraph(database);
  await migrate(graph);
});
afterAll(() => graph.close());

async function load(path: string): Promise<{ isChanged: boolean }> {
  const result = await importDataset(graph, path);
  if (result.status === 'refused') throw new Error(result.problems.map(formatProblem).join('\n'));
  return result.report;
}

async function readFolder(dir: string): Promise<Record<string, string>> {
  const names = await readdir(dir);
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(dir, name), 'utf8')])),
  );
}

describe('exportDataset', () => {
  it('writes what imports back to the same graph, and the same files each time', async () => {
    await testDatabase();
    await load(BATTERY);
    const before = await dumpGraph(database);
    const dir = await writeDataset({});
    const report = await exportDataset(graph, join(dir, 'one'));
    expect(report.files).toMatchObject({ firms: 9, operations: 10, targets: 1 });
    expect(report.files).not.toHaveProperty('trips');
    expect((await load(join(dir, 'one'))).isChanged).toBe(false);
    await testDatabase();
    await load(join(dir, 'one'));
    expect(await dumpGraph(database)).toEqual(before);
    await exportDataset(graph, join(dir, 'two'));
    expect(await readFolder(join(dir, 'two'))).toEqual(await readFolder(join(dir, 'one')));
  });

  it('gives back any graph that a dataset can make', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        await testDatabase();
        const dir = await writeDataset({});
        const source = await writeDataset(randomDataset(g));
        await load(source);
        const before = await dumpGraph(database);
        expect((await load(source)).isChanged).toBe(false);
        expect(await dumpGraph(database)).toEqual(before);
        await exportDataset(graph, join(dir, 'out'));
        await testDatabase();
        await load(join(dir, 'out'));
        expect(await dumpGraph(database)).toEqual(before);
      }),
      { numRuns: 8, endOnFailure: true, interruptAfterTimeLimit: 90_000 },
    );
  }, 180_000);

  it('refuses a folder that holds something, and takes an empty one', async () => {
    const dir = await writeDataset({ 'full/a.txt': 'x' });
    await expect(exportDataset(graph, join(dir, 'full'))).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/"full" is not empty/),
    });
    const empty = await writeDataset({});
    await exportDataset(graph, empty);
    expect(await readdir(dir)).toEqual(['full']);
  });
});
