import { describe, expect, it } from 'vitest';
import { isPartialDate, isPeriod, suggestDate } from '../../server/dataset/partialDate.ts';

describe('isPartialDate', () => {
  it('takes years, months and days of the calendar', () => {
    for (const text of ['2024', '2024-05', '2024-05-17', '2024-02-29']) expect(isPartialDate(text), text).toBe(true);
  });

  it('refuses what is no such day, and other ways of writing', () => {
    for (const text of [
      '2023-02-29',
      '2024-13',
      '2024-00',
      '2024-04-31',
      '2024-1-1',
      '2024/05',
      '24',
      '20240517',
      '2024-05-17T00:00',
    ])
      expect(isPartialDate(text), text).toBe(false);
  });
});

describe('suggestDate', () => {
  it('says what was meant', () => {
    expect(suggestDate('2024/5/7')).toBe('2024-05-07');
    expect(suggestDate('2024.5')).toBe('2024-05');
    expect(suggestDate('2024年5月17日')).toBe('2024-05-17');
    expect(suggestDate('2024年')).toBe('2024');
    expect(suggestDate('2024/2/30')).toBeUndefined();
    expect(suggestDate('soon')).toBeUndefined();
  });
});

describe('isPeriod', () => {
  it('takes a date, a span and an open span', () => {
    for (const text of ['2023', '2022/2024-01', '2022/', '2024-05/2024']) expect(isPeriod(text), text).toBe(true);
  });

  it('refuses an end before its start, and what is no date', () => {
    for (const text of ['2024/2023', '2024-06/2024-05', '/2024', '2022-2024', '2022/2023/2024', ''])
      expect(isPeriod(text), text).toBe(false);
  });
});
