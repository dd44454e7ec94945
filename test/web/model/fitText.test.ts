import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, textWidth } from '../../../web/model/map/fitText.ts';

describe('fitText', () => {
  it('keeps a name that fits on one line', () => {
    expect(fitText('偏光片', 100, 20, 2)).toEqual(['偏光片']);
  });

  it('breaks Chinese between signs and English between words', () => {
    expect(fitText('透明导电膜与导电玻璃', 120, 20, 2)).toEqual(['透明导电膜与', '导电玻璃']);
    expect(fitText('Transparent conductive film', 130, 17, 2)[0]).toBe('Transparent');
  });

  it('ends in an ellipsis what does not fit, and never runs over', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 60, max: 300 }), (text, width) => {
        const lines = fitText(text, width, 17, 2);
        expect(lines.length).toBeLessThanOrEqual(2);
        for (const line of lines) expect(textWidth(line) * 17).toBeLessThanOrEqual(width + 34);
      }),
    );
    expect(fitText('长'.repeat(200), 100, 20, 2).join('')).toMatch(/…$/);
  });

  it('drops signs that would hide or turn a name', () => {
    expect(fitText('a\u202eb\u0000c', 200, 17, 1).join('')).toBe('a b c');
  });

  it('gives an empty name one empty line', () => {
    expect(fitText('', 100, 17, 2)).toEqual(['']);
  });
});
