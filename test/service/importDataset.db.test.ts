import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import {
  checkDataset,
  type ImportOptions,
  importDataset,
  type PlannedChange,
} from '../../server/service/importDataset.ts';
import { listImports, undoImport } from '../../server/service/importRecords.ts';
import { dumpGraph } from '../dataset/dumpGraph.ts';
import { randomDataset } from '../dataset/randomDataset.ts';
import { testDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/startDatabase.ts';
import { type Files, writeDataset } from '../support/writeDataset.ts';

const BATTERY = new URL('../fixtures/worlds/battery', import.meta.url).pathname;
const NOW = new Date('2026-11-24T08:00:00Z');

let database: TestDatabase;
let graph: Graph;
beforeAll(async () => {
  database = await testDatabase();
  graph = openGraph(database);
  await migrate(graph);
});
beforeEach(async () => {
  await testDatabase();
  await importDataset(graph, BATTERY, { now: () => NOW });
});
afterAll(() => graph.close());

async function load(files: Files, options: ImportOptions = {}): Promise<number> {
  const result = await importDataset(graph, await writeDataset(files), { now: () => NOW, ...options });
  if (result.status === 'refused') throw new Error(JSON.stringify(result.problems));
  return result.number ?? 0;
}

const undo = (number: number) => undoImport(graph, number, { by: 'test', now: () => NOW });

describe('importDataset', () => {
  it('is recorded: who, when, from which file with its hash, and what it changed', async () => {
    const number = await load({ 'firms.csv': 'id,name\nnew-firm,新企业\n' }, { by: '王主任', name: '企业.csv' });
    const [record] = await listImports(graph, { first: 1 });
    expect(record).toEqual({
      number,
      at: NOW.toISOString(),
      by: '王主任',
      file: '企业.csv',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      counts: { firms: { new: 1, changed: 0, unchanged: 0, removed: 0, cleared: 0 } },
      undoes: null,
      undoneBy: null,
    });
  });

  it('records nothing where nothing changed', async () => {
    const before = await listImports(graph);
    expect(await importDataset(graph, BATTERY)).toMatchObject({ number: null, report: { isChanged: false } });
    expect(await listImports(graph)).toEqual(before);
  });

  it('changes nothing once it is cancelled', async () => {
    const before = await dumpGraph(database);
    const cancel = new AbortController();
    const dir = await writeDataset({ 'firms.csv': 'id,name\nx,X\n' });
    await expect(
      importDataset(graph, dir, { signal: cancel.signal, onProgress: () => cancel.abort() }),
    ).rejects.toMatchObject({ code: 'CONFLICT', message: expect.stringMatching(/cancelled; nothing was changed/) });
    expect(await dumpGraph(database)).toEqual(before);
  });

  it('takes one import after the other', async () => {
    const [one, two] = await Promise.all([
      load({ 'firms.csv': 'id,name\nx,X\n' }),
      load({ 'firms.csv': 'id,name\nx,Y\n' }),
    ]);
    expect(Math.abs(two - one)).toBe(1);
    expect((await listImports(graph, { first: 1 }))[0]?.counts).toMatchObject({ firms: { changed: 1 } });
  });
});

describe('checkDataset', () => {
  it('lists what would change, old and new, and changes nothing', async () => {
    const before = await dumpGraph(database);
    const changes: PlannedChange[] = [];
    const dir = await writeDataset({
      'firms.csv': 'id,name,website\ncathode-a,改名,\nfresh,新,https://a.example\n',
      'removals.csv': 'file,key\nties,anode-b;cathode-a;supplies\n',
    });
    const { status, plan } = await checkDataset(graph, dir, { onChange: (change) => changes.push(change) });
    expect(status).toBe('accepted');
    expect(plan.files.firms).toMatchObject({ new: 1, changed: 1 });
    expect(changes.find(({ key }) => key === 'cathode-a')).toMatchObject({
      kind: 'changed',
      row: 2,
      values: [{ column: 'name', old: expect.any(String), new: '改名' }],
    });
    expect(changes.find(({ key }) => key === 'fresh')?.values).toContainEqual({
      column: 'website',
      old: null,
      new: 'https://a.example',
    });
    expect(await dumpGraph(database)).toEqual(before);
  });

  it('finds firms that may be known already, and imports them as said', async () => {
    await load({ 'firms.csv': 'id,name,credit_code\nk1,永济（东）电池有限公司,91140107MA0H1\nk2,别家,\n' });
    const dir = await writeDataset({
      'firms.csv': 'id,name,credit_code\nn1,永济(东)电池股份有限公司,\nn2,别 家,\nn3,全新,\nn4,甲乙,91140107MA0H1\n',
      'ties.csv': 'from_firm_id,to_firm_id,kind\nn1,n3,supplies\n',
    });
    const { plan } = await checkDataset(graph, dir);
    expect(plan.duplicates.map(({ id, other, because }) => `${id} ${other.id} ${because}`).sort()).toEqual([
      'n1 k1 like name',
      'n2 k2 like name',
      'n4 k1 credit code',
    ]);
    const same = { n1: 'k1', n4: 'k1' };
    const result = await importDataset(graph, dir, { same: { n1: 'k1' } });
    expect(result).toMatchObject({ status: 'refused', problems: [{ column: 'credit_code' }] });
    const both = await importDataset(graph, dir, { same });
    expect(both).toMatchObject({
      status: 'refused',
      problems: [{ reason: { en: expect.stringMatching(/is there already/) } }],
    });
    const one = await writeDataset({
      'firms.csv': 'id,name\nn1,永济(东)电池股份有限公司\nn3,全新\n',
      'ties.csv': 'from_firm_id,to_firm_id,kind\nn1,n3,supplies\n',
    });
    await importDataset(graph, one, { same: { n1: 'k1' } });
    const dump = (await dumpGraph(database)).join('\n');
    expect(dump).not.toContain('"n1"');
    expect(dump).toContain('["TIED_TO","Firm","Firm"],"k1","n3"');
  });
});

describe('undoImport', () => {
  it('gives back the graph as it was: new, changed, cleared and removed records', async () => {
    const before = await dumpGraph(database);
    const number = await load({
      'firms.csv': 'id,name,region_id,website\ncathode-a,改名,,\nfresh,新,zone,\n',
      'operations.csv': 'firm_id,link_id,region_id\nfresh,anode,zone\n',
      'regions.csv': 'id,name,level,parent_id\nnew-town,新镇,town,zone\n',
      'removals.csv': 'file,key\nties,anode-b;cathode-a;supplies\n',
    });
    expect(await dumpGraph(database)).not.toEqual(before);
    const undone = await undo(number);
    expect(undone).toMatchObject({ status: 'undone' });
    expect(await dumpGraph(database)).toEqual(before);
    expect((await listImports(graph)).slice(0, 2)).toMatchObject([
      { undoes: number },
      { number, undoneBy: number + 1 },
    ]);
    await expect(undo(number)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(undo(999)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('can itself be undone', async () => {
    const number = await load({ 'firms.csv': 'id,name\nfresh,新\n' });
    const after = await dumpGraph(database);
    const undone = await undo(number);
    if (undone.status !== 'undone') throw new Error(undone.reasons.map(({ en }) => en).join());
    await undo(undone.number);
    expect(await dumpGraph(database)).toEqual(after);
  });

  it('says what rests on it, by which import, and changes nothing', async () => {
    const number = await load({ 'firms.csv': 'id,name\nfresh,新\nother,别\n' });
    const later = await load({
      'firms.csv': 'id,name\nother,改\n',
      'operations.csv': 'firm_id,link_id,region_id\nfresh,anode,zone\n',
    });
    const before = await dumpGraph(database);
    expect(await undo(number)).toEqual({
      status: 'refused',
      reasons: expect.arrayContaining([
        { zh: `企业 other 此后已被改动（第 ${later} 次导入）`, en: `firms other was changed since (import ${later})` },
        {
          zh: '企业 fresh 被企业布局 fresh;anode;zone 引用',
          en: 'firms fresh is named by operations fresh;anode;zone',
        },
      ]),
      reasonCount: 2,
    });
    expect(await dumpGraph(database)).toEqual(before);
    await undo(later);
    expect(await undo(number)).toMatchObject({ status: 'undone' });
  });

  it('gives back any graph, whatever was imported over it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        await testDatabase();
        const first = await writeDataset(randomDataset(g));
        await importDataset(graph, first);
        const before = await dumpGraph(database);
        const second = await importDataset(graph, await writeDataset(randomDataset(g)));
        if (second.status === 'refused' || second.number === null) return;
        expect(await undo(second.number)).toMatchObject({ status: 'undone' });
        expect(await dumpGraph(database)).toEqual(before);
      }),
      { numRuns: 8, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
    );
  }, 180_000);
});
