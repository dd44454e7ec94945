import { describe, expect, it } from 'vitest';
import { boundMap, greatestGap, nearLinks } from '../../../web/model/map/boundMap.ts';
import { gap, mapLink } from './mapLinks.ts';

const links = [
  mapLink('present', { status: 'PRESENT' }),
  mapLink('small', { gap: gap('FILL', 10) }),
  mapLink('great', { gap: gap('FILL', 90) }),
  mapLink('weak', { status: 'WEAK' }),
];
const drawn = (most: number, more: object = {}) => [
  ...boundMap(links, { most, kept: new Set<string>(), near: new Set<string>(), dimmed: new Set<string>(), ...more }),
];

describe('boundMap', () => {
  it('draws all that fits, up to the very limit', () => {
    expect(drawn(4).length).toBe(4);
    expect(drawn(Number.POSITIVE_INFINITY).length).toBe(4);
  });

  it('leaves out what is over the limit, present links before weak and missing ones', () => {
    expect(drawn(3)).toEqual(['great', 'small', 'weak']);
  });

  it('draws the missing links with the greatest gap first, those out of the filter last, and always what is chosen or opened', () => {
    expect(drawn(2)).toEqual(['great', 'small']);
    expect(drawn(2, { dimmed: new Set(['great']) })).toEqual(['small', 'weak']);
    expect(drawn(2, { kept: new Set(['present']) })).toEqual(['present', 'great']);
  });

  it('draws what is around the link that is looked at before gaps that stand far off', () => {
    expect(drawn(2, { near: new Set(['present', 'great']) })).toEqual(['great', 'present']);
    const flows = ['a b', 'b c', 'c d', 'x c', 'd e'].map((flow) => ({ from: flow[0] ?? '', to: flow[2] ?? '' }));
    expect([...nearLinks(flows, 'b')].sort()).toEqual(['a', 'b', 'c', 'd', 'x']);
    expect([...nearLinks(flows, 'alone')]).toEqual(['alone']);
  });

  it('looks at the greatest gap of those in the filter', () => {
    expect(greatestGap(links, new Set())).toBe('great');
    expect(greatestGap(links, new Set(['great']))).toBe('small');
    expect(greatestGap([], new Set())).toBeNull();
  });
});
