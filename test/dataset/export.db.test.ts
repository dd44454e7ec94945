import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportDataset } from '../../server/dataset/export.ts';
import { formatProblem } from '../../server/dataset/problem.ts';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { exportDataset as exportScope, scopeOf } from '../../server/service/exportDataset.ts';
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
  if (result.status === 'refused') throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
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
        for (const out of ['out', 'out.zip', 'out.xlsx']) {
          await exportScope(graph, join(dir, out), { of: 'all' });
          await testDatabase();
          await load(join(dir, out));
          expect(await dumpGraph(database), out).toEqual(before);
        }
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

  it('makes the folders that are missing, and says in a sentence where it may not', async () => {
    const dir = await writeDataset({});
    await exportDataset(graph, join(dir, 'a', 'b'));
    expect(await readdir(join(dir, 'a'))).toEqual(['b']);
    for (const folder of ['/proc/liantu/deep', '/sys/liantu'])
      await expect(exportDataset(graph, folder)).rejects.toMatchObject({
        code: 'BAD_USER_INPUT',
        message: expect.stringMatching(/cannot be written: name another$/),
      });
  });
});

describe('exportDataset of a scope', () => {
  async function exported(given: Parameters<typeof scopeOf>[0], name: string): Promise<readonly string[]> {
    await testDatabase();
    await load(BATTERY);
    const dir = await writeDataset({});
    await exportScope(graph, join(dir, name), scopeOf(given));
    await testDatabase();
    await load(join(dir, name));
    return dumpGraph(database);
  }
  const has = (dump: readonly string[], label: string, id: string): boolean =>
    dump.some((line) => line.startsWith(`[["${label}"],"${id}"`));

  it('writes a region with its firms and chains, which makes a dataset by itself', async () => {
    for (const name of ['region', 'region.zip', 'region.xlsx']) {
      const dump = await exported({ region: 'hill' }, name);
      expect([has(dump, 'Region', 'hill'), has(dump, 'Region', 'cn'), has(dump, 'Region', 'zone')]).toEqual([
        true,
        true,
        false,
      ]);
    }
  });

  it('writes a chain with its firms, or alone as a template', async () => {
    const whole = await exported({ chain: 'battery' }, 'chain.zip');
    expect([has(whole, 'Link', 'anode'), has(whole, 'Firm', 'cathode-a')]).toEqual([true, true]);
    const template = await exported({ chain: 'battery', template: true }, 'template.xlsx');
    expect([has(template, 'Link', 'anode'), has(template, 'Product', 'anode-material')]).toEqual([
      true,
      expect.any(Boolean),
    ]);
    expect(template.some((line) => line.startsWith('[["Firm"]'))).toBe(false);
    expect(template.some((line) => line.startsWith('[["Region"]'))).toBe(false);
  });

  it('refuses what is not there, and what a cell of Excel cannot hold, leaving nothing behind', async () => {
    await testDatabase();
    const dir = await writeDataset({
      'in/firms.csv': `id,name,business_scope\na,A,${'长'.repeat(32_768)}\n`,
      'there.zip': 'x',
    });
    await load(join(dir, 'in'));
    await expect(exportScope(graph, join(dir, 'a.zip'), scopeOf({ chain: 'none' }))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await expect(exportScope(graph, join(dir, 'there.zip'), { of: 'all' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
    await expect(exportScope(graph, join(dir, 'b.xlsx'), { of: 'all' })).rejects.toMatchObject({
      message:
        'business_scope of firms a has 32768 characters, a cell of Excel holds 32767: take the zip or the folder, which hold it whole',
    });
    expect((await readdir(dir)).sort()).toEqual(['in', 'there.zip']);
    expect(() => scopeOf({ region: 'a', chain: 'b' })).toThrow(/not both/);
    expect(() => scopeOf({ template: true })).toThrow(/of a chain/);
  });
});
