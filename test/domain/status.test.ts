import { describe, expect, it } from 'vitest';
import { classifyFlow, classifyStatus, locationQuotient, type StatusFacts } from '../../server/domain/status.ts';

const NOTHING: StatusFacts = {
  active: 0,
  planned: 0,
  locationQuotient: null,
  isTargetedWeak: false,
  isExcluded: false,
  isAssumed: false,
};

describe('classifyStatus', () => {
  it.each<[string, Partial<StatusFacts>, string]>([
    ['nobody', {}, 'MISSING'],
    ['an active firm', { active: 1 }, 'PRESENT'],
    ['an active firm at a link the plan calls weak', { active: 1, isTargetedWeak: true }, 'WEAK'],
    ['a quotient just below one half', { active: 1, locationQuotient: 0.499999999 }, 'WEAK'],
    ['a quotient of one half', { active: 1, locationQuotient: 0.5 }, 'PRESENT'],
    ['an unknown quotient', { active: 1, locationQuotient: null }, 'PRESENT'],
    ['a weak target without a firm', { isTargetedWeak: true }, 'MISSING'],
    ['an excluded target', { isExcluded: true }, 'EXCLUDED'],
    ['an excluded target and a planned firm', { isExcluded: true, planned: 2 }, 'EXCLUDED'],
    ['an excluded target and an active firm', { isExcluded: true, active: 1 }, 'PRESENT'],
    ['a planned firm', { planned: 1 }, 'PLANNED'],
    ['an assumed missing link', { isAssumed: true }, 'PRESENT'],
    ['an assumed excluded link', { isAssumed: true, isExcluded: true }, 'PRESENT'],
    ['an assumed weak link, which stays weak', { isAssumed: true, active: 1, isTargetedWeak: true }, 'WEAK'],
  ])('says of %s', (_, facts, status) => {
    expect(classifyStatus({ ...NOTHING, ...facts })).toBe(status);
  });
});

describe('classifyFlow', () => {
  it('is live with both ends here, broken with one, absent with none; planned is not here', () => {
    expect(classifyFlow('PRESENT', 'WEAK')).toBe('LIVE');
    expect(classifyFlow('PRESENT', 'PLANNED')).toBe('BROKEN');
    expect(classifyFlow('MISSING', 'WEAK')).toBe('BROKEN');
    expect(classifyFlow('EXCLUDED', 'MISSING')).toBe('ABSENT');
  });
});

describe('locationQuotient', () => {
  const counts = { active: 1, activeOfChain: 10, national: 20, nationalOfChain: 100 };

  it('is the share of the link here over its share nationally', () => {
    expect(locationQuotient(counts)).toBe(0.5);
    expect(locationQuotient({ ...counts, active: 0 })).toBe(0);
  });

  it('is unknown where fewer than 20 firms of the chain are elsewhere', () => {
    expect(locationQuotient({ ...counts, nationalOfChain: 30 })).toBe(0.15);
    expect(locationQuotient({ ...counts, nationalOfChain: 29 })).toBeNull();
  });

  it('is unknown where a denominator is 0', () => {
    expect(locationQuotient({ ...counts, activeOfChain: 0 })).toBeNull();
    expect(locationQuotient({ ...counts, national: 0 })).toBeNull();
    expect(locationQuotient({ ...counts, activeOfChain: 0, nationalOfChain: 0 })).toBeNull();
  });
});
