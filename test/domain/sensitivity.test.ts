import { describe, expect, it } from 'vitest';
import { type FactorRule, resolveWeights, scoreBy } from '../../server/domain/score.ts';
import { sensitivityOf } from '../../server/domain/sensitivity.ts';

type Facts = Readonly<Record<'a' | 'b', number | null>>;
const rule = (name: keyof Facts): FactorRule<Facts> => ({
  name,
  weight: 1,
  value: (facts) => facts[name],
  say: () => ({ reason: { zh: '', en: '' }, evidence: [] }),
});
const RULES = [rule('a'), rule('b')];
const WEIGHTS = resolveWeights(RULES);

/** Things in their order, with the values of a and b. */
const listOf = (things: Readonly<Record<string, readonly [number | null, number | null]>>) =>
  Object.entries(things).map(([id, [a, b]]) => ({ id, need: 1, ...scoreBy(RULES, { a, b }, WEIGHTS) }));

describe('sensitivityOf', () => {
  it('counts who stays among the first ten when a weight moves', () => {
    const firm = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`top${index}`, [1, 1] as const]));
    const list = listOf({ ...firm, tenth: [0.6, 0.4], eleventh: [0.39, 0.6] });
    expect(sensitivityOf(RULES, list, WEIGHTS).weights).toEqual([
      { factor: 'a', kept: 0.9 },
      { factor: 'b', kept: 0.9 },
    ]);
  });

  it('keeps all of a list of ten, and says nothing of a weight of 0', () => {
    const list = listOf({ one: [1, 0], two: [0, 0.5] });
    expect(sensitivityOf(RULES, list, resolveWeights(RULES, { b: 0 })).weights).toEqual([{ factor: 'a', kept: 1 }]);
  });

  it('finds the unknown that would move its thing most, down or up', () => {
    const list = listOf({ guess: [0.9, null], one: [0.8, 0.8], two: [0.7, 0.7], low: [0.5, 0.5] });
    expect(sensitivityOf(RULES, list, WEIGHTS).unknown).toEqual({
      id: 'guess',
      factor: 'b',
      place: 1,
      worst: 4,
      best: 1,
    });
  });

  it('has no unknown where all is known', () => {
    expect(sensitivityOf(RULES, listOf({ one: [1, 1], two: [0, 0] }), WEIGHTS).unknown).toBeNull();
  });
});
