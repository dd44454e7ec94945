import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds, percentile, round9 } from '../../server/domain/quantity.ts';
import { compareScored, type FactorRule, resolveWeights, scoreBy } from '../../server/domain/score.ts';

type Values = Readonly<Record<'a' | 'b' | 'c', number | null>>;

const RULES: readonly FactorRule<Values>[] = (['a', 'b', 'c'] as const).map((name, index) => ({
  name,
  weight: index + 1,
  value: (facts) => facts[name],
  say: (facts) => ({ reason: { zh: `${name} 是 ${facts[name]}`, en: `${name} is ${facts[name]}` }, evidence: [] }),
}));

describe('scoreBy', () => {
  it('takes the weighted mean of the known, and leaves the unknown open between 0 and 1', () => {
    expect(scoreBy(RULES, { a: 1, b: null, c: 0.5 }, resolveWeights(RULES))).toMatchObject({
      point: 62.5,
      low: 41.666666667,
      high: 75,
      known: 0.666666667,
    });
  });

  it('halves all of it for a need of one half', () => {
    expect(scoreBy(RULES, { a: 1, b: null, c: 0.5 }, resolveWeights(RULES), 0.5)).toMatchObject({
      point: 31.25,
      low: 20.833333333,
      high: 37.5,
    });
  });

  it('is 0 with the whole interval open where nothing is known', () => {
    expect(scoreBy(RULES, { a: null, b: null, c: null }, resolveWeights(RULES))).toMatchObject({
      point: 0,
      low: 0,
      high: 100,
      known: 0,
    });
  });

  it('is 0 where only factors of weight 0 are known', () => {
    expect(scoreBy(RULES, { a: 1, b: null, c: null }, resolveWeights(RULES, { a: 0 }))).toMatchObject({
      point: 0,
      low: 0,
      high: 100,
      known: 0,
    });
  });

  it('shows each factor with its value, weight, knowledge and sentence', () => {
    expect(scoreBy(RULES, { a: 1, b: null, c: 0 }, resolveWeights(RULES, { b: 7 })).factors).toEqual([
      { name: 'a', value: 1, weight: 1, known: true, reason: { zh: 'a 是 1', en: 'a is 1' }, evidence: [] },
      { name: 'b', value: 0, weight: 7, known: false, reason: { zh: 'b 是 null', en: 'b is null' }, evidence: [] },
      { name: 'c', value: 0, weight: 3, known: true, reason: { zh: 'c 是 0', en: 'c is 0' }, evidence: [] },
    ]);
  });

  it('keeps low ≤ point ≤ high within 0 to 100 for all values and weights', () => {
    const value = fc.option(fc.double({ min: 0, max: 1, noNaN: true }));
    const weight = fc.double({ min: 0, max: 10, noNaN: true });
    fc.assert(
      fc.property(
        fc.record({ a: value, b: value, c: value }),
        fc.record({ a: weight, b: weight, c: weight }),
        (facts, weights) => {
          fc.pre(Object.values(weights).some((each) => each > 1e-6));
          const { point, low, high, known } = scoreBy(RULES, facts, resolveWeights(RULES, weights));
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(100 + 1e-6);
          if (known > 0) {
            expect(point).toBeGreaterThanOrEqual(low - 1e-6);
            expect(point).toBeLessThanOrEqual(high + 1e-6);
          }
        },
      ),
    );
  });
});

describe('resolveWeights', () => {
  it('keeps the default of a weight left out or null', () => {
    expect(resolveWeights(RULES, { a: 5, b: null })).toEqual({ a: 5, b: 2, c: 3 });
  });

  it.each([
    [{ a: -0.1 }, 'weights.a is -0.1: a weight is 0 to 10'],
    [{ a: 10.1 }, 'weights.a is 10.1: a weight is 0 to 10'],
    [{ a: Number.NaN }, 'weights.a is NaN: a weight is 0 to 10'],
    [{ a: 0, b: 0, c: 0 }, 'weights: all are 0: at least one must be more'],
    [{ d: 1 }, 'weights: no factor "d": use a, b, c'],
  ])('refuses %j', (given, message) => {
    expect(() => resolveWeights(RULES, given)).toThrow(expect.objectContaining({ code: 'BAD_USER_INPUT', message }));
  });

  it('takes 0 and 10', () => {
    expect(resolveWeights(RULES, { a: 0, b: 10 })).toEqual({ a: 0, b: 10, c: 3 });
  });
});

describe('compareScored', () => {
  it('puts the greater point first, equal points by id', () => {
    const scored = [
      { id: 'b', point: 1 },
      { id: 'a', point: 1 },
      { id: 'c', point: 2 },
    ];
    expect(scored.sort(compareScored).map(({ id }) => id)).toEqual(['c', 'a', 'b']);
  });
});

describe('percentile', () => {
  it('counts those below and half of the equal ones, itself included', () => {
    expect(percentile(2, [1, 2, 2, 3])).toBe(0.5);
    expect(percentile(1, [1])).toBe(0.5);
    expect(percentile(3, [1, 2, 3])).toBe(round9(2.5 / 3));
  });
});

describe('compareIds', () => {
  it('orders by code point, not by UTF-16 unit', () => {
    expect(['\u{1F600}', '\uFFFD', 'b', 'a', 'ab'].sort(compareIds)).toEqual(['a', 'ab', 'b', '\uFFFD', '\u{1F600}']);
  });
});
