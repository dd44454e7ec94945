import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/client.ts';
import { openApi } from '../support/api.ts';
import { importWorld } from '../support/world.ts';
import { openWorld } from '../support/worlds.ts';

let graph: Graph;
let api: ReturnType<typeof openApi>;

beforeAll(async () => {
  graph = await openWorld('dossier');
  api = openApi(graph);
}, 180_000);
afterAll(() => graph?.close());

async function ask(query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await api.ask(query, variables);
  expect(errors, JSON.stringify(api.internal)).toEqual([]);
  return data;
}
const idsOf = ({ nodes }: { nodes: readonly { id: string }[] }) => nodes.map(({ id }) => id);

describe('firms', () => {
  const list = async (filter: Record<string, unknown> | null) => {
    const { firms } = await ask('query ($filter: FirmFilter) { firms(filter: $filter) { totalCount nodes { id } } }', {
      filter,
    });
    expect(firms.totalCount).toBe(firms.nodes.length);
    return idsOf(firms);
  };

  it('lists all firms of any kind and status by id where nothing is filtered', async () => {
    const all = ['glassworks', 'institute', 'modulus', 'oldie', 'panelist', 'wanderer'];
    expect(await list(null)).toEqual(all);
    expect(await list({})).toEqual(all);
    expect(await list({ text: null, within: null })).toEqual(all);
  });

  it.each([
    ['text in a name', { text: '玻璃' }, ['glassworks']],
    ['text in another case', { text: 'jin GLASS' }, ['glassworks']],
    ['text in a short name', { text: '晋玻' }, ['glassworks']],
    ['text that is a command to Lucene', { text: 'name:* OR "' }, []],
    ['within, the scope of a province', { within: 'jin' }, ['glassworks', 'panelist']],
    ['within, the scope of an area', { within: 'north' }, ['glassworks', 'institute', 'modulus', 'oldie', 'panelist']],
    ['link, active operations only', { link: 'module' }, ['modulus', 'wanderer']],
    ['link with planned ones only', { link: 'panel' }, []],
    ['product', { product: '玻璃' }, ['glassworks', 'wanderer']],
    ['leadsChain', { leadsChain: 'display' }, ['glassworks', 'modulus']],
    ['listed', { listed: true }, ['glassworks', 'modulus']],
    ['not listed', { listed: false }, ['institute', 'oldie', 'panelist', 'wanderer']],
    ['least revenue, itself included', { minRevenue: 1.2e9 }, ['glassworks', 'modulus']],
    ['greatest revenue, itself included', { maxRevenue: 1.2e9 }, ['glassworks', 'panelist']],
    ['least registered capital', { minRegisteredCapital: 1e8 }, ['glassworks', 'modulus']],
    ['all at once', { link: 'module', within: 'ji', listed: true, text: '模组', minRevenue: 1 }, ['modulus']],
    ['link and product', { link: 'module', product: '玻璃' }, ['wanderer']],
    ['product and leadsChain', { product: '玻璃', leadsChain: 'display' }, ['glassworks']],
    ['leadsChain and within', { leadsChain: 'display', within: 'ji' }, ['modulus']],
    ['what excludes itself', { link: 'module', within: 'jin' }, []],
  ])('filters by %s', async (_, filter, expected) => {
    expect(await list(filter)).toEqual(expected);
  });

  it.each([
    ['filter.within', { within: 'parc' }, 'park'],
    ['filter.link', { link: 'glas' }, 'glass'],
    ['filter.leadsChain', { leadsChain: 'displai' }, 'display'],
    ['filter.product', { product: '砖' }, '砖'],
  ])('refuses an unknown id in %s', async (argument, filter, named) => {
    const { errors } = await api.ask('query ($filter: FirmFilter) { firms(filter: $filter) { totalCount } }', {
      filter,
    });
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument });
    expect(errors[0]?.message).toContain(named);
  });

  it('walks through its pages by cursor, each firm once, also when firms come and go between', async () => {
    const query = `query ($after: String) { firms(first: 2, after: $after) {
      totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }
    } }`;
    const one = (await ask(query)).firms;
    expect(one.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(['glassworks', 'institute']);
    expect(one.pageInfo).toEqual({
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: one.edges[0].cursor,
      endCursor: one.edges[1].cursor,
    });
    await importWorld(graph, { firms: ['id,name', 'aaa,早来的', 'lateral,后来的'] });
    const two = (await ask(query, { after: one.pageInfo.endCursor })).firms;
    expect(two.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(['lateral', 'modulus']);
    expect([two.totalCount, two.pageInfo.hasPreviousPage]).toEqual([8, true]);
    await importWorld(graph, { removals: ['file,key', 'firms,aaa', 'firms,lateral'] });
    const three = (await ask(query, { after: two.pageInfo.endCursor })).firms;
    expect(three.edges.map((edge: { node: { id: string } }) => edge.node.id)).toEqual(['oldie', 'panelist']);
    const four = (await ask(query, { after: three.pageInfo.endCursor })).firms;
    expect([four.edges.length, four.pageInfo.hasNextPage, four.totalCount]).toEqual([1, false, 6]);
  });

  it('counts only when the total is asked for', async () => {
    const before = graph.calls;
    await ask('{ firms { nodes { id } } }');
    expect(graph.calls - before).toBe(1);
    await ask('{ firms { totalCount } }');
    expect(graph.calls - before).toBe(3);
  });
});

describe('regions', () => {
  it.each([
    ['', ['cn', 'ji', 'jin', 'north', 'park', 'port', 'yun']],
    ['(level: ZONE)', ['park', 'port']],
    ['(within: "jin")', ['jin', 'park', 'yun']],
    ['(within: "north", level: ZONE)', ['park', 'port']],
    ['(text: "运市")', ['park', 'yun']],
    ['(text: "yun")', ['park', 'yun']],
    ['(text: "PARK")', ['park']],
    ['(text: "运市", level: CITY)', ['yun']],
    ['(text: "不在")', []],
  ])('regions%s are listed by id with their total', async (args, expected) => {
    const { regions } = await ask(`{ regions${args} { totalCount nodes { id } } }`);
    expect(idsOf(regions)).toEqual(expected);
    expect(regions.totalCount).toBe(expected.length);
  });

  it('refuses an unknown region to look within', async () => {
    const { errors } = await api.ask('{ regions(within: "jinn") { totalCount } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'within' });
  });

  it('goes on behind a cursor', async () => {
    const { regions } = await ask('{ regions(first: 6) { pageInfo { endCursor } } }');
    const next = await ask('query ($after: String) { regions(after: $after) { totalCount nodes { id } } }', {
      after: regions.pageInfo.endCursor,
    });
    expect([idsOf(next.regions), next.regions.totalCount]).toEqual([['yun'], 7]);
  });
});

describe('chains', () => {
  it.each([
    ['', ['coal', 'display']],
    ['(text: "光电")', ['display']],
    ['(text: "COAL")', ['coal']],
    ['(region: "port")', ['display']],
    ['(region: "park")', ['coal', 'display']],
    ['(region: "park", text: "煤")', ['coal']],
    ['(text: "没有")', []],
  ])('chains%s are listed by id with their total', async (args, expected) => {
    const { chains } = await ask(`{ chains${args} { totalCount nodes { id } } }`);
    expect(idsOf(chains)).toEqual(expected);
    expect(chains.totalCount).toBe(expected.length);
  });

  it('refuses an unknown region', async () => {
    const { errors } = await api.ask('{ chains(region: "parc") { totalCount } }');
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', argument: 'region' });
  });
});

describe('operations, makers and projects', () => {
  it('walk through their pages by cursor', async () => {
    for (const [start, path] of [
      ['link(id: "module")', 'operations'],
      ['product(id: "玻璃")', 'makers'],
      ['region(id: "cn")', 'projects'],
    ] as const) {
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const data = await ask(
          `query ($after: String) { it: ${start} { ${path}(first: 1, after: $after) {
            totalCount pageInfo { hasNextPage endCursor } nodes { ${path === 'operations' ? 'firm { id }' : 'id'} }
          } } }`,
          { after },
        );
        const page = data.it[path];
        seen.push(...page.nodes.map((node: { id?: string; firm?: { id: string } }) => node.id ?? node.firm?.id));
        if (!page.pageInfo.hasNextPage) {
          expect(page.totalCount).toBe(seen.length);
          break;
        }
        after = page.pageInfo.endCursor;
      }
      const expected = {
        operations: ['modulus', 'oldie', 'wanderer'],
        makers: ['glassworks', 'wanderer'],
        projects: ['pj1', 'pj2', 'pj3', 'pj4'],
      };
      expect(seen).toEqual(expected[path]);
    }
  });

  it('refuse a page out of range and a cursor of another list', async () => {
    const { data } = await api.ask('{ firms(first: 1) { pageInfo { endCursor } } }');
    for (const path of [
      'link(id: "glass") { operations',
      'product(id: "玻璃") { makers',
      'region(id: "cn") { projects',
      'firm(id: "modulus") { ties',
    ]) {
      const zero = await api.ask(`{ ${path}(first: 0) { totalCount } } }`);
      expect(zero.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'first' });
      const foreign = await api.ask(`query ($after: String) { ${path}(after: $after) { totalCount } } }`, {
        after: data.firms.pageInfo.endCursor,
      });
      expect(foreign.errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });
});
