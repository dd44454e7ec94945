import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuse, ranksAmong } from '../../../server/domain/affinity/fuse.ts';
import { fold, gramsOf, isNearName, vectorise } from '../../../server/domain/affinity/grams.ts';
import { industryLevels } from '../../../server/domain/affinity/industryLevels.ts';
import { likenessTo, meanOfRows, multiply, packRows } from '../../../server/domain/affinity/rows.ts';
import { openRoads, walkFrom } from '../../../server/domain/affinity/walk.ts';

describe('ranksAmong', () => {
  it('counts from 1 and lets equal scores share the mean of their ranks', () => {
    expect([...ranksAmong(Float64Array.of(3, 1, 1, 0), [0, 1, 2, 3])]).toEqual([1, 2.5, 2.5, 4]);
  });

  it('gives one who is not among the others the rank it would have there', () => {
    expect([...ranksAmong(Float64Array.of(9, 3, 2, 1), [1, 2, 3])]).toEqual([1, 1, 2, 3]);
    expect(ranksAmong(Float64Array.of(2.5, 3, 2, 1), [1, 2, 3])[0]).toBe(2);
  });
});

describe('fuse', () => {
  it('is the weighted geometric mean of 1 / (10 + rank)', () => {
    const [value] = fuse([
      { weight: 3, ranks: Float64Array.of(1) },
      { weight: 1, ranks: Float64Array.of(90) },
    ]);
    expect(value).toBeCloseTo(1 / (11 ** 0.75 * 100 ** 0.25), 12);
  });

  it('never falls when a firm gains on a list', () => {
    const rank = fc.integer({ min: 1, max: 5_000 });
    fc.assert(
      fc.property(rank, rank, rank, (other, better, worse) => {
        const of = (own: number) =>
          fuse([
            { weight: 1, ranks: Float64Array.of(own) },
            { weight: 2, ranks: Float64Array.of(other) },
          ])[0] ?? 0;
        expect(of(Math.min(better, worse))).toBeGreaterThanOrEqual(of(Math.max(better, worse)));
      }),
    );
  });
});

describe('walkFrom', () => {
  it('is where it starts with 0.2 where no road leads on, and adds up to 1 where roads do', () => {
    expect([...walkFrom(new Map([[0, 1]]), openRoads(1, []))][0]).toBeCloseTo(0.2, 12);
    const visits = walkFrom(
      new Map([[0, 1]]),
      openRoads(3, [
        [0, 1, 1],
        [1, 2, 3],
      ]),
    );
    expect(visits.reduce((sum, visit) => sum + visit, 0)).toBeCloseTo(1, 12);
  });

  it('takes the wider road more often', () => {
    const visits = walkFrom(
      new Map([[0, 1]]),
      openRoads(3, [
        [0, 1, 1],
        [0, 2, 3],
      ]),
    );
    expect(visits[2]).toBeCloseTo(3 * (visits[1] ?? 0), 12);
  });
});

describe('isNearName', () => {
  it.each([
    ['电缆', '高压电缆', true],
    ['偏光片', '偏光膜', true],
    ['偏光片', '光学膜', false],
    ['铜管', '铜带', false],
    ['膜', '片', false],
  ])('of %s and %s is %s', (left, right, expected) => {
    expect(isNearName(left, right)).toBe(expected);
    expect(isNearName(right, left)).toBe(expected);
  });
});

describe('gramsOf', () => {
  it('counts runs of the least to three characters, as they are folded', () => {
    expect([...gramsOf(fold('ＰＥ 膜'), 2)]).toEqual([
      ['pe', 1],
      ['e膜', 1],
      ['pe膜', 1],
    ]);
  });
});

describe('vectorise', () => {
  it('gives vectors of length 1 in which rare runs weigh more, and none to an empty document', () => {
    const { vectors, space } = vectorise([gramsOf('铜管', 1), gramsOf('铜带', 1), new Map()]);
    expect(space.weights[space.places.get('管') ?? 0]).toBeGreaterThan(space.weights[space.places.get('铜') ?? 0] ?? 0);
    const own = meanOfRows(vectors, new Map([[0, 1]]), space.weights.length);
    expect(multiply(vectors, own)[0]).toBeCloseTo(1, 12);
    expect(multiply(vectors, own)[2]).toBe(0);
  });
});

describe('meanOfRows', () => {
  it('weighs each row', () => {
    const rows = packRows(2, [
      [0, 0, 1],
      [1, 1, 1],
    ]);
    expect([
      ...meanOfRows(
        rows,
        new Map([
          [0, 3],
          [1, 1],
        ]),
        2,
      ),
    ]).toEqual([0.75, 0.25]);
  });
});

describe('likenessTo', () => {
  it('is the scalar product with each of the others that has something in common, and leaves the scratch as it was', () => {
    const rows = packRows(4, [
      [0, 0, 0.6],
      [0, 1, 0.8],
      [1, 1, 0.5],
      [2, 2, 1],
      [3, 0, 1],
    ]);
    const scratch = new Float64Array(3);
    expect(likenessTo(rows, 0, [0, 1, 2], scratch)).toEqual([{ owner: 1, likeness: 0.4 }]);
    expect([...scratch]).toEqual([0, 0, 0]);
  });
});

describe('industryLevels', () => {
  it.each([
    ['270303', ['270303', '2703', '27']],
    ['270000', ['27']],
    ['C3812', ['3812', '381', '38']],
    ['38', ['38']],
    ['光学光电子', ['光学光电子']],
  ])('of %s are %j', (industry, levels) => {
    expect(industryLevels(industry)).toEqual(levels);
  });
});
