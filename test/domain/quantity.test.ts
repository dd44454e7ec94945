import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds, percentilesOf, round9 } from '../../server/domain/quantity.ts';

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

describe('round9', () => {
  it('rounds as the exact decimal digits say, also in the middle between two', () => {
    // Halves of 10 decimals that binary fractions hold exactly, and numbers beside them.
    expect([2 ** -10, 3 * 2 ** -10, 0.1 + 0.2].map(round9)).toEqual([0.000976563, 0.002929688, 0.3]);
    const quotient = fc.tuple(fc.nat(5_000), fc.integer({ min: 1, max: 5_000 })).map(([part, whole]) => part / whole);
    const halves = fc
      .tuple(fc.nat(2_000_000), fc.integer({ min: 1, max: 20 }))
      .map(([part, power]) => part / 2 ** power);
    fc.assert(
      fc.property(fc.oneof(quotient, halves, fc.double({ min: 0, max: 1e9, noNaN: true })), (value) => {
        expect(round9(value)).toBe(Number(value.toFixed(9)));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('compareIds', () => {
  it('orders by code point, also where two halves of a character are numbered before others', () => {
    const codePoints = (text: string) => [...text].map((character) => character.codePointAt(0) ?? 0);
    const character = fc.constantFrom('a', 'b', '中', '\uFF01', '\u{1F600}', '\u{1F601}', '\u{20000}');
    const text = fc.array(character, { maxLength: 4 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [one, other] = [codePoints(left), codePoints(right)];
        const index = one.findIndex((point, place) => point !== other[place]);
        const expected =
          index === -1 || other[index] === undefined ? one.length - other.length : (one[index] ?? 0) - other[index];
        expect(Math.sign(compareIds(left, right))).toBe(Math.sign(expected));
      }),
      { numRuns: 500 },
    );
  });
});
