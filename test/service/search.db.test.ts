import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Graph } from '../../server/graph/client.ts';
import { search } from '../../server/service/search.ts';
import { openApi } from '../support/api.ts';
import { importWorld } from '../support/world.ts';
import { openWorld } from '../support/worlds.ts';

let graph: Graph;
const awaitIndex = {
  name: 'awaitNames',
  access: 'read',
  integers: [],
  columns: [],
  text: 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()',
} as const;

beforeAll(async () => {
  graph = await openWorld('dossier');
  await importWorld(graph, {
    firms: [
      'id,name,short_name',
      'bare,玻璃,',
      'long,玻璃制品有限公司,',
      'within,大同玻璃制品厂,',
      'quoted,"京东方""显示""(集团)",BOE-Display',
      'wide,ＡＢＣ电子,',
    ],
  });
  await graph.read(awaitIndex, {});
}, 180_000);
afterAll(() => graph?.close());

const found = async (text: string, more: Partial<Parameters<typeof search>[1]> = {}) =>
  (await search(graph, { text, ...more })).map(({ id }) => id);

describe('search', () => {
  it('gives exact names first, then beginnings, the shorter ones first, then names that hold the text', async () => {
    const hits = await search(graph, { text: '玻璃' });
    expect(hits.map(({ id }) => id).slice(0, 4)).toEqual(['玻璃', 'bare', 'pj3', 'long']);
    expect(hits.map(({ score }) => score).slice(0, 4)).toEqual([3, 3, 1.5, 1.25]);
    expect(
      hits
        .slice(4)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['glass', 'glassworks', 'within', '超薄玻璃']);
    for (const { score } of hits.slice(4)) expect(score).toBeLessThan(1);
  });

  it('finds by short name, English name, credit code and stock code, and says which it was', async () => {
    const one = async (text: string) => (await search(graph, { text }))[0];
    expect(await one('晋玻')).toMatchObject({ id: 'glassworks', matched: '晋玻', score: 3 });
    expect(await one('jin glass co')).toMatchObject({ id: 'glassworks', matched: 'Jin Glass Co', score: 3 });
    expect(await one('91140800ma0000001x')).toMatchObject({
      id: 'glassworks',
      matched: '91140800MA0000001X',
      score: 3,
    });
    expect(await one('000002')).toMatchObject({ id: 'modulus', matched: '000002', score: 3 });
  });

  it('finds one character as a beginning of names', async () => {
    expect(await found('晋')).toEqual(['jin', 'glassworks']);
    expect(await found('玻', { kinds: ['PRODUCT'] })).toEqual(['玻璃']);
  });

  it('wants all words, a single character among them', async () => {
    expect(await found('玻璃 有限公司')).toEqual(['long', 'glassworks']);
    expect(await found('玻璃 厂')).toEqual(['within']);
    expect(await found('玻璃 不在')).toEqual([]);
  });

  it('takes every character of the text as it stands, commands of Lucene too', async () => {
    expect(await found('"显示"(集团)')).toEqual(['quoted']);
    for (const text of [
      '*',
      '"',
      '\\',
      'a\\',
      'name:玻璃',
      '玻璃 OR',
      '(((',
      '玻璃 AND NOT 制品',
      '{!func}',
      '[a TO z]',
      '+-&&||!^?:/',
    ])
      expect(await found(text), text).toEqual([]);
    for (const text of ['"玻璃', '玻璃~', '玻璃\\', '(玻璃)']) expect(await found(text), text).toContain('glassworks');
  });

  it('sets case and width aside', async () => {
    expect(await found('abc电子')).toEqual(['wide']);
    expect(await found('boe-display')).toEqual(['quoted']);
  });

  it('keeps to the kinds asked for, and to the number', async () => {
    expect(await found('玻璃', { kinds: ['LINK', 'PRODUCT'] })).toEqual(['玻璃', 'glass', '超薄玻璃']);
    expect(await found('玻璃', { kinds: [] })).toEqual([]);
    expect(await found('玻璃', { first: 2 })).toEqual(['玻璃', 'bare']);
  });

  it('is empty where nothing is found', async () => {
    expect(await found('什么都没有')).toEqual([]);
  });

  it('comes out of the API with the things themselves, read once for each kind', async () => {
    const api = openApi(graph);
    const before = graph.calls;
    const { data, errors } = await api.ask(`{ search(text: "玻璃", kinds: [FIRM, LINK], first: 9) {
      score matched thing { __typename ... on Firm { id products { product { id } } } ... on Link { id chain { name } } }
    } }`);
    expect(errors).toEqual([]);
    expect(data.search[0]).toEqual({
      score: 3,
      matched: '玻璃',
      thing: { __typename: 'Firm', id: 'bare', products: [] },
    });
    expect(data.search.map(({ thing }: { thing: { __typename: string } }) => thing.__typename)).toContain('Link');
    // beginnings and names · firms, links · firm products, chains · products
    expect(graph.calls - before).toBeLessThanOrEqual(7);
  });
});
