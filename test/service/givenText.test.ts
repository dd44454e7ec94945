import { describe, expect, it } from 'vitest';
import { DomainError } from '../../server/errors.ts';
import { checkSearchText, checkText } from '../../server/service/givenText.ts';

const ONE = { least: 1, most: 5, lines: 'one' } as const;
const MANY = { least: 0, most: 5, lines: 'many' } as const;

describe('checkText', () => {
  it('gives the text without blanks around it', () => {
    expect(checkText('  名单 ', 'name', ONE)).toBe('名单');
  });

  it('counts characters, not halves of them, and names the limits', () => {
    expect(checkText('𠮷𠮷𠮷𠮷𠮷', 'name', ONE)).toBe('𠮷𠮷𠮷𠮷𠮷');
    expect(() => checkText('一二三四五六', 'name', ONE)).toThrow('name has 6 characters: it has 1 to 5');
    expect(() => checkText('   ', 'name', ONE)).toThrow('name has 0 characters: it has 1 to 5');
  });

  it('refuses control characters; ends of lines and tabs pass where many lines may be', () => {
    for (const bad of ['a\nb', 'a\tb', 'a\u0000b', 'a\u007fb', 'a\u2028b', 'a\ud800b'])
      expect(() => checkText(bad, 'name', ONE)).toThrow(DomainError);
    for (const bad of ['a\u0000b', 'a\u001bb', 'a\ud800b'])
      expect(() => checkText(bad, 'note', MANY)).toThrow(/control character/);
    expect(checkText('a\r\n\tb', 'note', MANY)).toBe('a\r\n\tb');
  });

  it('says which argument is at fault', () => {
    expect(() => checkText('', 'input.name', ONE)).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', details: { argument: 'input.name' } }),
    );
  });
});

describe('checkSearchText', () => {
  it('takes 1 to 200 characters on one line', () => {
    expect(checkSearchText('光'.repeat(200))).toHaveLength(200);
    expect(() => checkSearchText('光'.repeat(201))).toThrow(/1 to 200/);
    expect(() => checkSearchText('')).toThrow(/1 to 200/);
  });
});
