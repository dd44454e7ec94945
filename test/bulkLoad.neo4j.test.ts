import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bulkLoad } from '../server/bulkLoad.ts';
import { type Config, readConfig } from '../server/config.ts';
import { startEmbedded } from '../server/database/embedded.ts';
import { formatProblem } from '../server/dataset/problem.ts';
import { type Graph, openGraph } from '../server/graph/client.ts';
import { migrate } from '../server/graph/migrate.ts';
import { addTargets, createTargetList, deleteTargetList } from '../server/service/editTargetLists.ts';
import { importDataset } from '../server/service/importDataset.ts';
import { listImports, undoImport } from '../server/service/importRecords.ts';
import { dumpGraph, queryGraph } from './dataset/dumpGraph.ts';
import { randomDataset } from './dataset/randomDataset.ts';
import type { TestDatabase } from './support/startDatabase.ts';
import { type Files, writeDataset } from './support/writeDataset.ts';

const BATTERY = new URL('./fixtures/worlds/battery', import.meta.url).pathname;
const CHILD = new URL('./bulkLoadInChild.ts', import.meta.url).pathname;
const ROUNDS = Number(process.env.CRASH_ROUNDS ?? 1);

let config: Config;
beforeAll(async () => {
  config = { ...readConfig({}), dataDir: await mkdtemp(join(tmpdir(), 'liantu-bulk-')) };
});
afterAll(() => rm(config.dataDir, { recursive: true, force: true }));

const quietly = { by: 'test', report: () => undefined };

/** Runs `work` on the database of the data folder, which is stopped afterwards. */
async function withDatabase<T>(work: (graph: Graph, database: TestDatabase) => Promise<T>): Promise<T> {
  const database = await startEmbedded({ dataDir: config.dataDir, report: () => undefined });
  const graph = openGraph(database);
  try {
    await migrate(graph);
    return await work(graph, database);
  } finally {
    await graph.close();
    await database.stop();
  }
}

async function importInto(graph: Graph, path: string): Promise<void> {
  const result = await importDataset(graph, path);
  if (result.status === 'refused') throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
}

interface FirstIds {
  readonly region: string;
  readonly link: string;
  readonly firm: string;
}

async function readFirstIds(database: TestDatabase): Promise<FirstIds> {
  const [row] = await queryGraph(
    database,
    'MATCH (r:Region) WITH min(r.id) AS region MATCH (l:Link) WITH region, min(l.id) AS link MATCH (f:Firm) RETURN region, link, min(f.id) AS firm',
  );
  return { region: String(row?.region), link: String(row?.link), firm: String(row?.firm) };
}

/** Each database takes seconds to start, so the tests go on where the one before has ended. */
describe('bulkLoad', () => {
  let loaded: readonly string[];
  const lists: string[] = [];

  it('makes the graph that an import makes, and keeps target lists and the list of imports', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const path = await writeDataset(randomDataset(g));
        await rm(config.dataDir, { recursive: true, force: true });
        const before = await withDatabase(async (graph, database) => {
          await importInto(graph, path);
          const { region, link, firm } = await readFirstIds(database);
          lists.length = 0;
          const list = await createTargetList(graph, { name: 'Autumn', region, note: 'first\nsecond' });
          await addTargets(graph, { list: list.id, link, firms: [firm] });
          lists.push(list.id);
          return dumpGraph(database);
        });
        expect(await bulkLoad(config, path, quietly)).toMatchObject({ status: 'imported', number: 2 });
        loaded = await withDatabase(async (graph, database) => {
          expect((await listImports(graph)).map(({ number, by }) => [number, by])).toEqual([
            [2, 'test'],
            [1, 'command line'],
          ]);
          await importInto(graph, path);
          expect(await listImports(graph), 'the same dataset again changes nothing').toHaveLength(2);
          return dumpGraph(database);
        });
        expect(loaded).toEqual(before);
      }),
      { numRuns: 1, endOnFailure: true },
    );
  }, 300_000);

  it('leaves all as it was where a target list would lose its firm', async () => {
    expect(await bulkLoad(config, BATTERY, quietly)).toMatchObject({ status: 'refused', problemCount: 3 });
    await withDatabase(async (graph, database) => {
      expect(await dumpGraph(database)).toEqual(loaded);
      // Nothing is kept of what it replaced, and what comes later can be undone as ever.
      for (const number of [1, 2])
        expect(await undoImport(graph, number, { by: 'test' })).toMatchObject({ status: 'refused', reasonCount: 1 });
      await importInto(graph, await writeDataset({ 'firms.csv': 'id,name\nnew,New firm\n' }));
      expect(await undoImport(graph, 3, { by: 'test' })).toMatchObject({ status: 'undone' });
      await expect(bulkLoad(config, BATTERY, quietly)).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringMatching(/is in use \(process \d+\): stop the server/),
      });
      for (const id of lists) await deleteTargetList(graph, { id, version: 2 });
    });
  }, 300_000);

  it(
    'killed at any moment, leaves the graph as it was or complete, and goes through afterwards',
    async () => {
      const [small, large] = [await writeDataset(SMALL), BATTERY];
      const dump = () => withDatabase((_, database) => dumpGraph(database));
      let before = await dump();
      for (let round = 0; round < ROUNDS; round += 1) {
        const moment = Math.random();
        await killAt(moment, small);
        const after = await dump();
        if (JSON.stringify(after) !== JSON.stringify(before))
          expect(
            after.filter((line) => line.startsWith('[["Firm"]')),
            `killed at ${moment}`,
          ).toHaveLength(1);
        expect(existsSync(join(config.dataDir, 'neo4j', 'next'))).toBe(false);
        expect(await bulkLoad(config, large, quietly), `killed at ${moment}`).toMatchObject({ status: 'imported' });
        before = await dump();
      }
      expect(before.filter((line) => line.startsWith('[["Firm"]'))).toHaveLength(9);
    },
    300_000 * ROUNDS,
  );

  it('is refused for a database of the user, and for what is no folder', async () => {
    const neo4j = { uri: 'bolt://127.0.0.1:1', user: 'neo4j', password: 'x', database: 'neo4j' };
    await expect(bulkLoad({ ...config, neo4j }, BATTERY, quietly)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('in parts of at most 500,000 rows'),
    });
    await expect(bulkLoad(config, join(BATTERY, 'firms.csv'), quietly)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('takes a folder'),
    });
  });
});

const SMALL = {
  'regions.csv': 'id,name,level\nzone,Zone,zone\n',
  'chains.csv': 'id,name\nk,Chain\n',
  'links.csv': 'id,chain_id,name,stage\nore,k,Ore,upstream\n',
  'firms.csv': 'id,name,region_id\na,Firm A,zone\n',
  'operations.csv': 'firm_id,link_id\na,ore\n',
} satisfies Files;

/** Loads in a child process and kills it when so much is done. */
async function killAt(share: number, path: string): Promise<void> {
  const child = spawn(process.execPath, ['--import', 'tsx', CHILD, path, config.dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  for await (const chunk of child.stdout)
    if (Number(String(chunk).trim().split('\n').at(-1)) >= share) child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
}
