import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { formatProblem } from '../../server/dataset/problem.ts';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { checkDataset, type Import, importDataset } from '../../server/service/importDataset.ts';
import { testDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/startDatabase.ts';
import { type Files, writeDataset } from '../support/writeDataset.ts';
import { dumpGraph, queryGraph } from './dumpGraph.ts';
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
beforeEach(async () => {
  await testDatabase();
  await load(BATTERY);
});

async function load(files: Files | string): Promise<Import> {
  const result = await importDataset(graph, typeof files === 'string' ? files : await writeDataset(files));
  if (result.status === 'refused') throw new Error(result.problems.map((problem) => formatProblem(problem)).join('\n'));
  return result;
}

async function refusal(files: Files): Promise<string[]> {
  const result = await importDataset(graph, await writeDataset(files));
  return result.status === 'refused' ? result.problems.map((problem) => formatProblem(problem)) : [];
}

async function one(query: string): Promise<unknown> {
  const [row] = await queryGraph(database, query);
  return row === undefined ? undefined : Object.values(row)[0];
}

describe('loadDataset', () => {
  it('makes of an empty graph what it makes of one that holds something else', async () => {
    const own = (line: string): boolean => !line.includes('"already there"');
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        const dataset = await writeDataset(randomDataset(g));
        await testDatabase();
        await load(dataset);
        const alone = await dumpGraph(database);
        await testDatabase();
        await load({ 'sources.csv': 'id,title\nalready there,Already there\n' });
        await load(dataset);
        expect((await dumpGraph(database)).filter(own)).toEqual(alone);
      }),
      { numRuns: 3, endOnFailure: true, interruptAfterTimeLimit: 60_000 },
    );
  });

  it('says nothing changed the second time, and keeps the data version', async () => {
    const before = await dumpGraph(database);
    const version = await one('MATCH (meta:Meta) RETURN meta.dataVersion');
    const { report } = await load(BATTERY);
    expect(report).toMatchObject({ isChanged: false, countedLinks: 0, dataVersion: version });
    expect(report.files.firms).toEqual({ new: 0, changed: 0, unchanged: 9, removed: 0, cleared: 0 });
    expect(await dumpGraph(database)).toEqual(before);
    expect((await load({ 'firms.csv': 'id,revenue\ndrifter,5万\n' })).report.dataVersion).not.toBe(version);
  });

  it('changes what is stated and leaves the rest', async () => {
    const { report } = await load({
      'firms.csv': 'id,name,revenue,employees\ncathode-a,,13亿,\\N\ncell-a,电芯甲有限公司,,1200\nnew-d,新,,\n',
    });
    expect(report.files.firms).toEqual({ new: 1, changed: 2, unchanged: 0, removed: 0, cleared: 0 });
    expect(await one("MATCH (n:Firm {id: 'cathode-a'}) RETURN n{.name, .revenue, .shortName, .employees}")).toEqual({
      name: '正极甲有限公司',
      revenue: 1_300_000_000,
      shortName: '正极甲',
      employees: null,
    });
    expect(await one("MATCH (n:Firm {id: 'new-d'}) RETURN n{.*}")).toEqual({
      id: 'new-d',
      name: '新',
      kind: 'firm',
      status: 'active',
    });
    expect(await one("MATCH (n:Firm {id: 'cell-a'}) RETURN valueType(n.employees)")).toBe('INTEGER NOT NULL');
  });

  it('clears with \\N, the roads too; a column with a value where empty goes back to it', async () => {
    const { report } = await load({
      'firms.csv': 'id,region_id,kind\nanode-b,\\N,\ncollege,,\\N\n',
      'projects.csv': 'id,firm_ids,link_id\npack-talks,\\N,\\N\n',
    });
    expect(report.files.firms).toMatchObject({ changed: 2, cleared: 1 });
    expect(report.files.projects).toMatchObject({ changed: 1, cleared: 2 });
    expect(
      await one("MATCH (n:Firm {id: 'anode-b'}) RETURN n.regionId IS NULL AND NOT EXISTS { (n)-[:BASED_IN]->() }"),
    ).toBe(true);
    expect(await one("MATCH (n:Firm {id: 'college'}) RETURN n.kind")).toBe('firm');
    expect(await one("MATCH (n:Project {id: 'pack-talks'}) RETURN NOT EXISTS { (n)-[:NAMES|AT]->() }")).toBe(true);
    expect((await load({ 'firms.csv': 'id,region_id\nanode-b,\\N\n' })).report.isChanged).toBe(false);
  });

  it('adds citations up, in the order of their coming', async () => {
    await load({
      'sources.csv': 'id,title\nweb,Web\n',
      'firms.csv': 'id,source_id,locator\ncathode-a,web,¶3\ncathode-a,book,p6\n',
    });
    const { report } = await load({ 'firms.csv': 'id,source_id,locator\ncathode-a,web,¶3\n' });
    expect(report.isChanged).toBe(false);
    expect(await one("MATCH (n:Firm {id: 'cathode-a'}) RETURN n.citations")).toEqual([
      '["book","p6","正极甲",""]',
      '["web","¶3","",""]',
      '["book","p6","",""]',
    ]);
  });

  it('draws the roads that the properties say, and no others', async () => {
    await load({
      'projects.csv': 'id,region_id,firm_ids,chain_id\npack-talks,hill,anode-b;college,\\N\n',
      'products.csv': 'id,parent_id\n电池包,电芯\n',
    });
    expect(
      await one(
        "MATCH (:Project {id: 'pack-talks'})-[r]->(n) WITH type(r) + ' ' + n.id AS road ORDER BY road RETURN collect(road)",
      ),
    ).toEqual(['AT pack', 'IN hill', 'NAMES anode-b', 'NAMES college', 'YIELDS 电池包']);
    for (const [type, from, property] of [
      ['PART_OF', 'Region', 'parentId'],
      ['OF', 'Link', 'chainId'],
      ['KIND_OF', 'Product', 'parentId'],
      ['BASED_IN', 'Firm', 'regionId'],
      ['IN', 'PlanTarget', 'regionId'],
      ['AT', 'Project', 'linkId'],
      ['WITH', 'Contact', 'firmId'],
      ['ABOUT', 'Contact', 'projectId'],
    ])
      expect(
        await one(`MATCH (n:${from}) OPTIONAL MATCH (n)-[:${type}]->(m) WITH n, collect(m.id) AS roads
          WHERE roads <> [id IN [n.${property}] WHERE id IS NOT NULL] RETURN count(*)`),
        `${from} ${type}`,
      ).toBe(0);
  });

  it('keeps scopes: a region, all above it, and the areas that span any of these', async () => {
    const scopes = (id: string): Promise<unknown> =>
      one(`MATCH (:Region {id: '${id}'})-[:WITHIN]->(n) WITH n.id AS id ORDER BY id RETURN collect(id)`);
    expect(await scopes('port')).toEqual(['cn', 'delta', 'port', 'south']);
    expect(await scopes('hill')).toEqual(['cn', 'hill', 'north']);
    await load({ 'regions.csv': 'id,parent_id,member_ids\nhill,south,\ndelta,,north\n' });
    expect(await scopes('port')).toEqual(['cn', 'port', 'south']);
    expect(await scopes('hill')).toEqual(['cn', 'hill', 'south']);
    expect(await scopes('zone')).toEqual(['cn', 'delta', 'north', 'zone']);
  });

  it('removes records, and what they counted', async () => {
    const files = {
      'removals.csv':
        'file,key\nprojects,anode-works\noperations,anode-b;anode;\nties,anode-b;cell-a;supplies\ncontacts,c1\n',
    };
    const { report } = await load(files);
    expect(report.files).toMatchObject({
      projects: { removed: 1 },
      operations: { removed: 1 },
      ties: { removed: 1 },
      contacts: { removed: 1 },
    });
    expect(await one("MATCH (:Region)-[c:COVERS]->(:Link {id: 'anode'}) RETURN count(c)")).toBe(0);
    const again = await load(files);
    expect(again.report.isChanged).toBe(false);
    expect(again.warningCount).toBe(4);
  });

  it('lets two loads at once come one after the other', async () => {
    const dirs = await Promise.all(
      ['1', '2', '3'].map((revenue) => writeDataset({ 'firms.csv': `id,revenue\ndrifter,${revenue}\n` })),
    );
    const other = openGraph(database);
    try {
      const results = await Promise.all(dirs.map((dir, index) => importDataset(index === 0 ? other : graph, dir)));
      expect(results.map(({ status }) => status)).toEqual(['imported', 'imported', 'imported']);
      expect(new Set(results.map((result) => result.status === 'imported' && result.report.dataVersion)).size).toBe(3);
    } finally {
      await other.close();
    }
  });
});

describe('importDataset', () => {
  it('leaves the graph as it was where one row is wrong', async () => {
    const before = await dumpGraph(database);
    expect(await refusal({ 'firms.csv': 'id,name\nnew-d,新\nnew-e,\n' })).toEqual([
      'firms.csv, row 3, column name: is required of a new record (new-e)',
    ]);
    expect(await dumpGraph(database)).toEqual(before);
  });

  it('judges a dataset together with the graph', async () => {
    expect(await refusal({ 'firms.csv': 'id,name,credit_code\nx,X,911400000000000A01\n' })).toEqual([
      'firms.csv, row 2, column credit_code, "911400000000000A01": is the credit code of the firm cathode-a of the graph',
    ]);
    expect(await refusal({ 'regions.csv': 'id,parent_id\ncn,zone\n' })).toEqual([
      'regions.csv, row 2, column parent_id, "zone": makes a circle of parents: cn → zone → north → cn',
    ]);
    expect(await refusal({ 'regions.csv': 'id,level\nnorth,area\n' })).toEqual([
      expect.stringMatching(/cannot become an area/),
    ]);
    expect(await refusal({ 'products.csv': 'id,parent_id\n正极材料,磷酸铁锂\n' })).toEqual([
      expect.stringMatching(/circle of parents/),
    ]);
    const moved = await refusal({ 'chains.csv': 'id,name\nother,Other\n', 'links.csv': 'id,chain_id\nanode,other\n' });
    expect(moved.map((line) => /chain battery by (.*) \(nearest/.exec(line)?.[1] ?? line).sort()).toEqual([
      'flows anode;cell',
      'projects anode-works',
      'targets zone;wanted;battery;anode',
    ]);
    expect(await refusal({ 'operations.csv': 'firm_id,link_id\ncathode-a,cathod\n' })).toEqual([
      'operations.csv, row 2, column link_id, "cathod": is not in links, neither in the dataset nor in the graph (nearest: "cathode")',
    ]);
    expect(await refusal({ 'projects.csv': 'id,chain_id\ncell-port,nothing\n' })).toHaveLength(2);
  });

  it('refuses to remove what others refer to, and lists them', async () => {
    const refuse = async (file: string, key: string): Promise<string | undefined> =>
      (await refusal({ 'removals.csv': `file,key\n${file},${key}\n` }))[0];
    expect(await refuse('firms', 'pack-b')).toMatch(
      /others refer to it: (?=.*operations pack-b;pack;zone)(?=.*projects pack-talks)(?=.*contacts c1)(?=.*ties cell-a;pack-b;invests_in)(?=.*firm_products pack-b;电池包)/,
    );
    expect(await refuse('links', 'anode')).toMatch(
      /(?=.*flows anode;cell)(?=.*link_products anode;负极材料)(?=.*targets zone;wanted;battery;anode)/,
    );
    expect(await refuse('regions', 'zone')).toMatch(
      /(?=.*operations cell-a;cell;zone)(?=.*firms cathode-a)(?=.*leaders cathode-a;zone;battery)/,
    );
    expect(await refuse('regions', 'south')).toMatch(
      /(?=.*regions delta)(?=.*regions port)(?=.*targets zone;wanted;battery;anode)/,
    );
    expect(await refuse('products', '电芯')).toMatch(/(?=.*flows cell;pack)(?=.*product_inputs 电芯;正极材料)/);
    expect(await refuse('products', '负极材料')).toMatch(/flows anode;cell/);
    expect(await refuse('chains', 'battery')).toMatch(/(?=.*links anode)(?=.*leaders cathode-a;zone;battery)/);
    expect(await refuse('sources', 'book')).toMatch(/others refer to it: .* and \d+ more/);
    expect(await refuse('regions', 'delta')).toMatch(/targets zone;wanted;battery;anode/);
    expect(await refuse('projects', 'pack-talks')).toMatch(/others refer to it: contacts c1/);
  });

  it('refuses to remove what stands on a target list', async () => {
    await queryGraph(
      database,
      `MATCH (f:Firm {id: 'college'}) CREATE (:TargetList {id: 'list', regionId: 'port'})<-[:ON]-(:Target {id: 't', firmId: f.id})-[:NAMES]->(f)`,
    );
    const removals = {
      'removals.csv': 'file,key\nfirms,college\noperations,college;cell;\n',
      'projects.csv': 'id,firm_ids\ncell-port,cell-a\n',
    };
    expect(await refusal(removals)).toEqual([expect.stringMatching(/others refer to it: target lists t$/)]);
  });
});

describe('checkDataset', () => {
  it('judges the same and writes nothing', async () => {
    const before = await dumpGraph(database);
    const good = await writeDataset({ 'firms.csv': 'id,name\nnew-d,新\n' });
    expect(await checkDataset(graph, good)).toMatchObject({ status: 'accepted', warningCount: 1 });
    const bad = await writeDataset({ 'firms.csv': 'id,name,region_id\nnew-d,新,nowhere\n' });
    expect(await checkDataset(graph, bad)).toMatchObject({ status: 'refused', problemCount: 1 });
    expect(await dumpGraph(database)).toEqual(before);
  });
});
