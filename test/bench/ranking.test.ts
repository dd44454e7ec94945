import { describe, expect, it } from 'vitest';
import { BASELINES, rankBy } from '../../bench/baselines.ts';
import { measureLists, pairedInterval } from '../../bench/rankingMetrics.ts';

const sets = (of: Readonly<Record<string, readonly string[]>>) =>
  new Map(Object.entries(of).map(([key, values]) => [key, new Set(values)]));

describe('measureLists', () => {
  it('takes known makers and other hidden firms out before it counts a rank', () => {
    const lists = new Map([['q', ['known', 'other', 'first', 'second']]]);
    const { mrr } = measureLists(lists, sets({ q: ['first', 'second'] }), sets({ q: ['known'] }));
    expect(mrr).toBe(0.5);
  });

  it('gives a firm that is not listed nothing, and means over a query’s firms before it means over queries', () => {
    const lists = new Map([
      ['a', ['x']],
      ['b', ['y']],
    ]);
    const found = measureLists(lists, sets({ a: ['x', 'lost'], b: ['y'] }), new Map());
    expect(found).toMatchObject({ mrr: 0.75, hits10: 0.75, recall100: 0.75, reciprocals: [0.5, 1] });
  });

  it('counts rank 10 among the first ten and rank 11 not', () => {
    const list = Array.from({ length: 11 }, (_, index) => `f${index}`);
    const hits = (firm: string) => measureLists(new Map([['q', list]]), sets({ q: [firm] }), new Map()).hits10;
    expect([hits('f9'), hits('f10')]).toEqual([1, 0]);
  });
});

describe('pairedInterval', () => {
  it('is the value itself where all differences are equal, and holds their mean', () => {
    expect(pairedInterval([[0.25, 0.25], [0.25]])).toEqual([0.25, 0.25]);
    const [low, high] = pairedInterval([[0, 1, 0, 1]]);
    expect(low).toBeLessThan(0.5);
    expect(high).toBeGreaterThan(0.5);
  });
});

/** m makes q and p; both makes p and r; more makes three others; p has the makers m and both. */
const MAKERS = {
  productsOf: sets({ m: ['q', 'p'], both: ['p', 'r'], more: ['r', 's', 't'] }),
  makersOf: sets({ q: ['m'], p: ['m', 'both'], r: ['both', 'more'], s: ['more'], t: ['more'] }),
};

describe('baselines', () => {
  it.each([
    ['popularity', 'more', 3],
    ['Adamic-Adar', 'both', 1 / Math.log(3) ** 2],
    ['item-kNN', 'both', 1 / Math.sqrt(1 * 4)],
    ['relatedness density', 'both', 1 / 2],
  ])('%s scores by its formula', (name, firm, score) => {
    expect(BASELINES[name]?.(MAKERS, 'q').get(firm)).toBeCloseTo(score, 12);
  });

  it('order equal firms by code', () => {
    const nothing = () => new Map<string, number>();
    expect(rankBy(nothing, MAKERS, 'q')).toEqual(['both', 'm', 'more']);
  });
});
