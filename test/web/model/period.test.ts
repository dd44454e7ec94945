import { describe, expect, it } from 'vitest';
import { sayPeriod } from '../../../web/model/period.ts';

const say = (key: string, values: Readonly<Record<string, string>>): string =>
  [key, ...Object.values(values)].join(' ');

describe('sayPeriod', () => {
  it('tells a moment, a span and one that is open', () => {
    expect(sayPeriod('2023', say)).toBe('2023');
    expect(sayPeriod('2022/2024-01', say)).toBe('period.between 2022 2024-01');
    expect(sayPeriod('2022/', say)).toBe('period.since 2022');
  });
});
