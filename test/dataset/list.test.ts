import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinList, splitList } from '../../server/dataset/list.ts';

describe('splitList', () => {
  it('separates by ; and trims', () => {
    expect(splitList('a; b ;;c;')).toEqual(['a', 'b', 'c']);
    expect(splitList('f;l;', true)).toEqual(['f', 'l', '']);
    expect(splitList(';')).toEqual([]);
  });

  it('reads quoted items', () => {
    expect(splitList('"a;b";c')).toEqual(['a;b', 'c']);
    expect(splitList('"say ""hi""";x')).toEqual(['say "hi"', 'x']);
    expect(splitList('a"b;c')).toEqual(['a"b', 'c']);
    expect(splitList('"open;b')).toBeNull();
  });

  it('reads back what joinList writes', () => {
    const item = fc.string({ minLength: 1, unit: 'grapheme' }).filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(fc.array(item, { minLength: 1 }), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
    const hostile = fc
      .string({ minLength: 1, unit: fc.constantFrom(';', '"', 'a', ' ', '\\') })
      .filter((text) => text.trim() === text && text !== '');
    fc.assert(
      fc.property(fc.array(hostile, { minLength: 1 }), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });
});
