import fc, { type GeneratorValue } from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { migrate } from '../../server/graph/migrate.ts';
import { importDataset } from '../../server/service/importDataset.ts';
import { countPlainly, readRollUp, readWorld, type World } from '../support/countPlainly.ts';
import { testDatabase } from '../support/database.ts';
import type { TestDatabase } from '../support/startDatabase.ts';
import { writeDataset } from '../support/writeDataset.ts';

const REGIONS = ['cn', 'north', 'south', 'zone', 'port'];
const AREAS = ['delta', 'coast'];
const LINKS = ['ore', 'cell', 'pack'];
const FIRMS = ['a', 'b', 'c', 'd', 'e'];
const PROJECTS = ['p', 'q', 'r'];

type Row = Readonly<Record<string, string>>;

/** A world in plain records, by file and key: what the graph must count is counted from here. */
type Plain = Map<string, Map<string, Row>>;

let database: TestDatabase;
let graph: Graph;
beforeAll(async () => {
  database = await testDatabase();
  graph = openGraph(database);
  await migrate(graph);
});
afterAll(() => graph.close());

function startWorld(): Plain {
  const rows = (
    file: string,
    list: readonly Row[],
    key: (row: Row) => string = (row) => row.id ?? '',
  ): [string, Map<string, Row>] => [file, new Map(list.map((row) => [key(row), row]))];
  return new Map([
    rows('regions', [
      { id: 'cn', name: 'cn', level: 'country', parent_id: '', member_ids: '' },
      { id: 'north', name: 'n', level: 'province', parent_id: 'cn', member_ids: '' },
      { id: 'south', name: 's', level: 'province', parent_id: 'cn', member_ids: '' },
      { id: 'zone', name: 'z', level: 'zone', parent_id: 'north', member_ids: '' },
      { id: 'port', name: 'p', level: 'zone', parent_id: 'south', member_ids: '' },
      { id: 'delta', name: 'd', level: 'area', parent_id: '', member_ids: 'south' },
      { id: 'coast', name: 'c', level: 'area', parent_id: 'cn', member_ids: 'zone;port' },
    ]),
    rows('chains', [{ id: 'k', name: 'k' }]),
    rows(
      'links',
      LINKS.map((id) => ({ id, name: id, chain_id: 'k', stage: 'upstream' })),
    ),
    rows(
      'firms',
      FIRMS.map((id) => ({ id, name: id, kind: 'firm', status: 'active', region_id: '' })),
    ),
    rows('operations', []),
    rows('projects', []),
  ]);
}

/** Changes some records of the world; returns the dataset that says so. */
function edit(g: GeneratorValue, world: Plain): Record<string, string> {
  const files = new Map<string, Row[]>();
  const removals: Row[] = [];
  const one = (items: readonly string[]): string => g(() => fc.constantFrom(...items));
  const set = (file: string, key: string, row: Row): void => {
    if (removals.some((removal) => removal.file === file && removal.key === key)) return;
    world.get(file)?.set(key, row);
    files.set(file, [...(files.get(file) ?? []).filter((other) => keyOf(file, other) !== key), row]);
  };
  const remove = (file: string, key: string): void => {
    if (!world.get(file)?.has(key) || files.get(file)?.some((row) => keyOf(file, row) === key)) return;
    world.get(file)?.delete(key);
    removals.push({ file, key });
  };
  for (let step = g(fc.nat, 3); step >= 0; step -= 1) {
    switch (one(['firm', 'operation', 'operation', 'project', 'project', 'region', 'removal'])) {
      case 'firm': {
        const id = one(FIRMS);
        set('firms', id, {
          id,
          name: id,
          kind: one(['firm', 'branch', 'cooperative', 'university', 'bank']),
          status: one(['active', 'active', 'inactive']),
          region_id: one(['', ...REGIONS, ...AREAS]),
        });
        break;
      }
      case 'operation': {
        const row = {
          firm_id: one(FIRMS),
          link_id: one(LINKS),
          region_id: one(['', '', ...REGIONS]),
          status: one(['active', 'planned', 'closed']),
        };
        set('operations', keyOf('operations', row), row);
        break;
      }
      case 'project': {
        const id = one(PROJECTS);
        const firms = g(() => fc.subarray(FIRMS, { maxLength: 2 }));
        set('projects', id, {
          id,
          name: id,
          region_id: one(REGIONS),
          link_id: one(['', ...LINKS]),
          firm_ids: firms.join(';'),
          stage: one(['lead', 'talks', 'intent', 'signed', 'started', 'producing', 'exited', 'rejected']),
        });
        break;
      }
      case 'region':
        if (g(fc.boolean))
          set('regions', 'delta', {
            id: 'delta',
            name: 'd',
            level: 'area',
            parent_id: one(['', 'cn']),
            member_ids: g(() => fc.subarray(REGIONS.slice(1))).join(';'),
          });
        else {
          const id = one(['zone', 'port']);
          set('regions', id, {
            id,
            name: id,
            level: 'zone',
            parent_id: one(['', 'cn', 'north', 'south']),
            member_ids: '',
          });
        }
        break;
      default: {
        const file = one(['operations', 'projects']);
        const keys = [...(world.get(file)?.keys() ?? [])];
        if (keys.length > 0) remove(file, one(keys));
      }
    }
  }
  return {
    ...Object.fromEntries([...files].map(([file, rows]) => [`${file}.csv`, toCsv(rows, '\\N')])),
    ...(removals.length > 0 ? { 'removals.csv': toCsv(removals, '') } : {}),
  };
}

const keyOf = (file: string, row: Row): string =>
  file === 'operations' ? `${row.firm_id};${row.link_id};${row.region_id}` : (row.id ?? '');

/** Empty cells of optional columns clear, but for those of the key. */
function toCsv(rows: readonly Row[], empty: string): string {
  const columns = Object.keys(rows[0] ?? {});
  const cell = (row: Row, column: string): string =>
    row[column] || (column === 'region_id' && 'link_id' in row && 'firm_id' in row ? '' : empty);
  return `${[columns, ...rows.map((row) => columns.map((column) => cell(row, column)))].map((cells) => cells.join(',')).join('\n')}\n`;
}

function toWorld(plain: Plain): World {
  const rows = (file: string): Row[] => [...(plain.get(file)?.values() ?? [])];
  const items = (text: string | undefined): string[] => (text ? text.split(';') : []);
  return {
    links: LINKS,
    regions: rows('regions').map(({ id = '', level = '', parent_id, member_ids }) => ({
      id,
      level,
      ...(parent_id ? { parentId: parent_id } : {}),
      memberIds: items(member_ids),
    })),
    firms: rows('firms').map(({ id = '', kind = '', status = '', region_id }) => ({
      id,
      kind,
      status,
      ...(region_id ? { regionId: region_id } : {}),
    })),
    operations: rows('operations').map(({ firm_id = '', link_id = '', region_id = '', status = '' }) => ({
      firmId: firm_id,
      linkId: link_id,
      regionId: region_id,
      status,
    })),
    projects: rows('projects').map(({ id = '', region_id = '', link_id, stage = '', firm_ids }) => ({
      id,
      regionId: region_id,
      ...(link_id ? { linkId: link_id } : {}),
      stage,
      firmIds: items(firm_ids),
    })),
  };
}

/** One change each, of one property that decides where or whether something counts. */
const CHANGES = [
  ['firms.csv', 'id,region_id\nanode-b,port\n'],
  ['firms.csv', 'id,region_id\nanode-b,\\N\n'],
  ['firms.csv', 'id,kind\npack-b,bank\n'],
  ['firms.csv', 'id,kind\npack-b,branch\n'],
  ['firms.csv', 'id,status\ncathode-c,inactive\n'],
  ['projects.csv', 'id,stage\ncell-port,producing\n'],
  ['projects.csv', 'id,stage\npack-talks,signed\n'],
  ['projects.csv', 'id,region_id\nanode-works,zone\n'],
  ['projects.csv', 'id,link_id\nanode-works,ore\n'],
  ['projects.csv', 'id,link_id\nanode-works,\\N\n'],
  ['projects.csv', 'id,firm_ids\ncell-port,college\n'],
  ['projects.csv', 'id,firm_ids\ncell-port,\\N\n'],
  ['operations.csv', 'firm_id,link_id,region_id,status\npack-b,pack,zone,active\n'],
  ['operations.csv', 'firm_id,link_id,region_id,status\npack-b,pack,zone,closed\n'],
  ['regions.csv', 'id,parent_id\nzone,south\n'],
  ['regions.csv', 'id,member_ids\ndelta,north\n'],
  ['regions.csv', 'id,name,level,parent_id,member_ids\nbay,Bay,area,,hill\n'],
  ['removals.csv', 'file,key\nprojects,cell-port\noperations,cathode-a;cathode;\n'],
] as const;

describe('the roll-up', () => {
  it('follows each single change that counts', async () => {
    await testDatabase();
    await importDataset(graph, new URL('../fixtures/worlds/battery', import.meta.url).pathname);
    expect(await readRollUp(database)).toEqual(countPlainly(await readWorld(database)));
    for (const [file, text] of CHANGES) {
      const before = await readRollUp(database);
      expect(await importDataset(graph, await writeDataset({ [file]: text }))).toMatchObject({ status: 'imported' });
      const after = await readRollUp(database);
      expect(after, text).not.toEqual(before);
      expect(after, text).toEqual(countPlainly(await readWorld(database)));
    }
  });

  it('is what plain counting gives, after any edits', async () => {
    await fc.assert(
      fc.asyncProperty(fc.gen(), async (g) => {
        await testDatabase();
        const world = startWorld();
        const start = Object.fromEntries(
          [...world]
            .filter(([, rows]) => rows.size > 0)
            .map(([file, rows]) => [`${file}.csv`, toCsv([...rows.values()], '')]),
        );
        expect(await importDataset(graph, await writeDataset(start))).toMatchObject({ status: 'imported' });
        for (let round = 0; round < 8; round += 1) {
          const dataset = edit(g, world);
          if (Object.keys(dataset).length === 0) continue;
          const result = await importDataset(graph, await writeDataset(dataset));
          expect(result, JSON.stringify(result)).toMatchObject({ status: 'imported' });
          expect(await readRollUp(database), JSON.stringify(dataset)).toEqual(countPlainly(toWorld(world)));
        }
      }),
      { numRuns: 8, endOnFailure: true, interruptAfterTimeLimit: 90_000 },
    );
  }, 180_000);
});
