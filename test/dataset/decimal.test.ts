import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dropThousandsSeparators,
  hasThousandsSeparators,
  isDecimal,
  shiftDecimal,
  toExactNumber,
} from '../../server/dataset/decimal.ts';

describe('isDecimal', () => {
  it('takes plain decimals and nothing else', () => {
    for (const text of ['0', '12', '-3.5', '.5', '5.']) expect(isDecimal(text), text).toBe(true);
    for (const text of ['', '.', '1e5', '1,000', '１２', '+1', '0x10', 'NaN', '1 000', '--1'])
      expect(isDecimal(text), text).toBe(false);
  });
});

describe('hasThousandsSeparators', () => {
  it('sees groups of three', () => {
    expect(hasThousandsSeparators('1,234')).toBe(true);
    expect(hasThousandsSeparators('1,234,567.8')).toBe(true);
    expect(hasThousandsSeparators('12,34')).toBe(false);
    expect(dropThousandsSeparators('1,234,567.8')).toBe('1234567.8');
  });
});

describe('shiftDecimal', () => {
  it('moves the point exactly', () => {
    expect(shiftDecimal('1.1', 8)).toBe('110000000');
    expect(shiftDecimal('0.00012', 4)).toBe('1.2');
    expect(shiftDecimal('12.5', -2)).toBe('0.125');
    expect(shiftDecimal('-3', -2)).toBe('-0.03');
    expect(shiftDecimal('.5', 4)).toBe('5000');
  });

  it('agrees with whole number arithmetic', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 12n }), fc.integer({ min: 0, max: 8 }), (digits, places) => {
        expect(BigInt(shiftDecimal(String(digits), places))).toBe(digits * 10n ** BigInt(places));
      }),
    );
  });
});

describe('toExactNumber', () => {
  it('keeps every decimal of 15 digits', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 14 }),
        (digits, places) => {
          const text = shiftDecimal(String(digits), -places);
          const number = toExactNumber(text);
          expect(number).not.toBeNull();
          expect(Number(number?.toPrecision(15))).toBe(Number(text));
        },
      ),
    );
  });

  it('refuses a sixteenth digit, but not zeros', () => {
    expect(toExactNumber('123456789012345')).toBe(123456789012345);
    expect(toExactNumber('1234567890123456')).toBeNull();
    expect(toExactNumber('1230000000000000000')).toBe(1230000000000000000);
    expect(Object.is(toExactNumber('-0'), 0)).toBe(true);
  });
});
