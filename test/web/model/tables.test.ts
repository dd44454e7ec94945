import { describe, expect, it } from 'vitest';
import { NO_FILTER } from '../../../web/model/address/address.ts';
import { candidatesFile, gapsFile, targetListFile } from '../../../web/model/exportAddress.ts';
import { sayMoney, sayShare } from '../../../web/model/money.ts';
import { type CandidateRow, sortCandidates } from '../../../web/model/sortCandidates.ts';
import { askedWeights, GAP_WEIGHTS, withWeight } from '../../../web/model/weights.ts';

function row(rank: number, name: string, revenue: number | null): CandidateRow {
  return {
    rank,
    grounds: [],
    alreadyListed: [],
    firm: {
      id: name,
      name,
      nameEn: null,
      industry: null,
      revenue,
      registeredCapital: null,
      listedCode: null,
      region: null,
    },
    score: { point: 100 - rank, low: 0, high: 100, known: 1, factors: [] },
  };
}

describe('sortCandidates', () => {
  const rows = [row(1, '甲', null), row(2, '乙', 5), row(3, '丙', 9), row(4, '丁', 5)];

  it('keeps the order of the score where no column is chosen', () => {
    expect(sortCandidates(rows, null, 'zh')).toBe(rows);
  });

  it('puts rows without a value last either way and equal ones by rank', () => {
    const ranks = (descending: boolean) =>
      sortCandidates(rows, { column: 'revenue', descending }, 'zh').map((one) => one.rank);
    expect(ranks(true)).toEqual([3, 2, 4, 1]);
    expect(ranks(false)).toEqual([2, 4, 3, 1]);
  });
});

describe('withWeight', () => {
  it('leaves a weight at its default out', () => {
    expect(withWeight({ plan: 3 }, GAP_WEIGHTS, 'demand', 5)).toEqual({ plan: 3, demand: 5 });
    expect(withWeight({ plan: 3 }, GAP_WEIGHTS, 'plan', 1.5)).toEqual({});
  });
});

describe('askedWeights', () => {
  it('asks for nothing where nothing differs, where all are nought, and leaves unknown factors out', () => {
    expect(askedWeights({}, GAP_WEIGHTS)).toBeNull();
    expect(askedWeights(Object.fromEntries(Object.keys(GAP_WEIGHTS).map((name) => [name, 0])), GAP_WEIGHTS)).toBeNull();
    expect(askedWeights({ demand: 0, nonsense: 3 }, GAP_WEIGHTS)).toEqual({ demand: 0 });
  });
});

describe('candidatesFile', () => {
  it('carries region, filter, weights and preferred regions by the names of the API', () => {
    const file = candidatesFile('xlsx', {
      region: 'zone',
      link: 'a&b',
      filter: { ...NO_FILTER, text: '膜', listed: true },
      weights: { fit: 5 },
      preferred: ['x', 'y'],
      lang: 'en',
    });
    const url = new URL(file, 'http://127.0.0.1');
    expect(url.pathname).toBe('/export/candidates.xlsx');
    expect([...url.searchParams]).toEqual([
      ['link', 'a&b'],
      ['region', 'zone'],
      ['filter.text', '膜'],
      ['filter.listed', 'true'],
      ['weights.fit', '5'],
      ['preferredRegions', 'x'],
      ['preferredRegions', 'y'],
      ['lang', 'en'],
    ]);
  });
});

describe('gapsFile', () => {
  it('leaves out what is not asked for', () => {
    expect(gapsFile('csv', { region: 'r', chain: null, kinds: [], assume: [], weights: null, lang: 'zh' })).toBe(
      '/export/gaps.csv?region=r&lang=zh',
    );
  });
});

describe('targetListFile', () => {
  it('writes an id of any signs into the path', () => {
    expect(targetListFile('json', 'a/b c', [], 'zh')).toBe('/export/target-lists/a%2Fb%20c.json?lang=zh');
  });

  it('carries the states that the screen is filtered by', () => {
    expect(targetListFile('csv', 'a', ['SIGNED', 'VISITED'], 'en')).toBe(
      '/export/target-lists/a.csv?state=SIGNED&state=VISITED&lang=en',
    );
  });
});

describe('sayMoney', () => {
  it('says yuan in 万 and 亿, or in millions and billions', () => {
    expect([sayMoney(1.2e9, 'zh'), sayMoney(30_000, 'zh'), sayMoney(99, 'zh')]).toEqual(['12 亿元', '3 万元', '99 元']);
    expect([sayMoney(1.2e9, 'en'), sayMoney(3e6, 'en')]).toEqual(['CNY 1.2 bn', 'CNY 3 m']);
  });
});

describe('sayShare', () => {
  it('says one digit where it matters', () => {
    expect([sayShare(0), sayShare(0.4286), sayShare(1)]).toEqual(['0%', '42.9%', '100%']);
  });
});
