import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../server/graph/client.ts';
import { migrate } from '../server/graph/migrate.ts';
import { findGaps } from '../server/service/gaps.ts';
import { testDatabase } from './support/database.ts';
import { runCli } from './support/runCli.ts';
import type { TestDatabase } from './support/startDatabase.ts';
import { importWorld } from './support/world.ts';

let database: TestDatabase;
let graph: Graph;
let folder: string;

beforeAll(async () => {
  database = await testDatabase();
  graph = openGraph(database);
  await migrate(graph);
  await importWorld(graph, {
    regions: ['id,name,level', 'zone,开发区,zone', 'far,远方,city'],
    chains: ['id,name', 'c,链'],
    links: ['id,chain_id,name,stage', 'a,c,甲,upstream', 'b,c,乙,midstream', 'w,c,丁,downstream'],
    flows: ['from_link_id,to_link_id', 'a,b', 'b,w'],
    targets: ['region_id,kind,chain_id,link_id', 'zone,wanted,c,w'],
    firms: ['id,name,region_id', 'here,本地,zone', 'there,外地,far'],
    operations: ['firm_id,link_id', 'here,b', 'there,a'],
  });
  folder = await mkdtemp(join(tmpdir(), 'liantu-cli-'));
});
afterAll(async () => {
  await graph.close();
  await rm(folder, { recursive: true });
});

describe('liantu gaps', () => {
  it('prints the same numbers as the service, as JSON', async () => {
    const { code, stdout } = await runCli(['gaps', '--region', 'zone', '--chain', 'c', '--json'], database);
    const { rows, head } = JSON.parse(stdout);
    const { gaps, dataVersion } = await findGaps(graph, { region: 'zone', chain: 'c' });
    expect(code).toBe(0);
    expect(
      rows.map((row: { link: { id: string }; score: { point: number } }) => [row.link.id, row.score.point]),
    ).toEqual(gaps.map(({ link, score }) => [link.id, score.point]));
    expect(head).toMatchObject({ rules: 1, dataVersion });
  });

  it('prints a table that people can read, in either language', async () => {
    const args = ['gaps', '--region', 'zone', '--chain', 'c'];
    const [chinese, english] = await Promise.all([runCli(args, database), runCli([...args, '--lang', 'en'], database)]);
    expect(chinese.stdout).toMatch(/甲.*延链/);
    expect(english.stdout).toMatch(/extend/i);
    // As on the page: what the plan names comes first, with its rank by score.
    expect(chinese.stdout).toMatch(/规划点名[\s\S]*│ \d │ w [\s\S]*其他缺口[\s\S]*│ \d │ a /);
  });

  it('refuses an unknown region and names the nearest', async () => {
    const { code, stderr } = await runCli(['gaps', '--region', 'zoen'], database);
    expect(code).toBe(1);
    expect(stderr).toMatch(/region: no region "zoen"; nearest: zone \(开发区\)/);
    expect(stderr).not.toMatch(/\n\s+at /);
  });
});

describe('liantu candidates', () => {
  it('prints whom to call', async () => {
    const args = ['candidates', '--region', 'zone', '--link', 'a'];
    const [json, table] = await Promise.all([runCli([...args, '--json'], database), runCli(args, database)]);
    expect(json.code).toBe(0);
    expect(JSON.parse(json.stdout).rows).toMatchObject([{ firm: { id: 'there' }, grounds: ['RUNS'] }]);
    expect(table.stdout).toMatch(/外地.*远方/);
  });
});

describe('liantu check, import and export', () => {
  it('refuses a wrong dataset with every problem and leaves the graph alone', async () => {
    await writeFile(join(folder, 'firms.csv'), 'id,name,kind\nx,,firm\ny,Y,frim\n');
    for (const { code, stdout } of await Promise.all(
      ['check', 'import'].map((command) => runCli([command, folder], database)),
    )) {
      expect(code).toBe(1);
      expect(stdout).toMatch(/firms\.csv, row 2, column name/);
      expect(stdout).toMatch(/firms\.csv, row 3, column kind.*firm/s);
      expect(stdout).toMatch(/refused: 2 problems, nothing was changed/);
    }
    const chinese = await runCli(['check', folder, '--lang', 'zh'], database);
    expect(chinese.stdout).toMatch(/firms\.csv，第 2 行，name 列：新记录（x）必填[\s\S]*不能导入：有 2 处问题/);
    const { stdout } = await runCli(['export', join(folder, 'out1')], database);
    expect(stdout).toMatch(/firms\s*│\s*2/);
  });

  it('imports, says so, and says that a second time changes nothing', async () => {
    await writeFile(join(folder, 'firms.csv'), 'id,name\nx,X\n');
    await rm(join(folder, 'out1'), { recursive: true, force: true });
    const first = await runCli(['import', folder], database);
    expect([first.code, first.stdout]).toEqual([0, expect.stringMatching(/firms\s*│\s*1\s*│\s*0/)]);
    expect((await runCli(['import', folder], database)).stdout).toMatch(/nothing changed/);
    expect((await runCli(['check', folder], database)).code).toBe(0);
  });

  it('takes a zip and a workbook, lists imports and undoes one', async () => {
    const template = join(folder, 'template.xlsx');
    expect((await runCli(['template', template], database)).code).toBe(0);
    expect((await runCli(['check', template], database)).stdout).toMatch(/企业: 0 rows, XLSX[\s\S]*no problem found/);
    const path = join(folder, 'more.csv');
    await writeFile(path, 'x');
    expect((await runCli(['import', path], database)).stdout).toMatch(/more.csv: is no file of the dataset format/);
    const zipped = join(folder, 'graph.zip');
    expect((await runCli(['export', zipped], database)).code).toBe(0);
    expect((await runCli(['import', zipped], database)).stdout).toMatch(/nothing changed/);
    const list = JSON.parse((await runCli(['imports', '--json'], database)).stdout);
    expect(list[0]).toMatchObject({ by: 'command line', counts: { firms: { new: 1 } } });
    expect((await runCli(['undo', String(list[0].number)], database)).stdout).toMatch(/is undone/);
    expect((await runCli(['undo', String(list[0].number)], database)).stderr).toMatch(/was undone already/);
    expect((await runCli(['import', zipped], database)).stdout).toMatch(/imported/);
  });

  it('exports what it holds', async () => {
    const out = join(folder, 'out2');
    expect((await runCli(['export', out, '--json'], database)).code).toBe(0);
    expect(await readFile(join(out, 'firms.csv'), 'utf8')).toMatch(/x,X/);
  });
});

describe('liantu', () => {
  it('exits with 2 and says how to call it when called wrong', async () => {
    const wrong = [['gaps'], ['gasp'], ['gaps', '--region', 'zone', '--lang', 'fr'], ['check']];
    const [help, ...runs] = await Promise.all([['--help'], ...wrong].map((args) => runCli(args, database)));
    for (const [index, { code, stderr }] of runs.entries()) {
      expect(code, wrong[index]?.join(' ')).toBe(2);
      expect(stderr).not.toBe('');
    }
    expect(help?.code).toBe(0);
  });

  it('exits with 3 when the database is out of reach, with 1 when it refuses the login', async () => {
    const args = ['gaps', '--region', 'zone'];
    const [gone, refused] = await Promise.all([
      runCli(args, { ...database, uri: 'bolt://127.0.0.1:1' }),
      runCli(args, { ...database, password: 'wrong-password' }),
    ]);
    expect([gone.code, gone.stderr.trim()]).toEqual([3, 'the database cannot be reached']);
    expect([refused.code, refused.stderr]).toEqual([
      1,
      expect.stringMatching(/the database refuses the login: check NEO4J_USER/),
    ]);
  });

  it('reports every wrong setting at once', async () => {
    const { code, stderr } = await runCli(['gaps', '--region', 'zone'], database, {
      LIANTU_PORT: 'x',
      LIANTU_HOST: '0.0.0.0',
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/LIANTU_PORT "x"[\s\S]*LIANTU_HOST "0.0.0.0"/);
  });
});
