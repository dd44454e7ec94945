import { describe, expect, it } from 'vitest';
import { indexedWords } from '../../server/service/search.ts';

describe('indexedWords', () => {
  it('quotes each word and wants all of them', () => {
    expect(indexedWords('京东方 显示')).toBe('"京东方" AND "显示"');
    expect(indexedWords(' BOE\u3000Tech ')).toBe('"BOE" AND "Tech"');
  });

  it('escapes what would end the quotes', () => {
    expect(indexedWords('a"b\\c')).toBe('"a\\"b\\\\c"');
    expect(indexedWords('x\\')).toBe('"x\\\\"');
  });

  it('leaves out single Chinese characters and words without a letter or digit, which the index does not hold', () => {
    expect(indexedWords('玻')).toBe('');
    expect(indexedWords('玻璃 厂')).toBe('"玻璃"');
    expect(indexedWords('*')).toBe('');
    expect(indexedWords('6')).toBe('"6"');
  });
});
