import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentilesOf, round9 } from '../../server/domain/quantity.ts';

describe('percentilesOf', () => {
  it('counts what is below, and half of what is equal, itself included', () => {
    const percentile = percentilesOf([3, 1, 2, 2]);
    expect([1, 2, 3].map(percentile)).toEqual([0.125, 0.5, 0.875]);
    expect(percentilesOf([7])(7)).toBe(0.5);
  });

  it('is the plain count over any population', () => {
    const amounts = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true, min: 0, max: 1e13 })), {
      minLength: 1,
    });
    fc.assert(
      fc.property(amounts, (population) => {
        const percentile = percentilesOf(population);
        for (const value of population) {
          const below = population.filter((other) => other < value).length;
          const equal = population.filter((other) => other === value).length;
          expect(percentile(value)).toBe(round9((below + equal / 2) / population.length));
        }
      }),
    );
  });
});
