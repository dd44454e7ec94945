import { describe, expect, it } from 'vitest';
import { boundMap } from '../../../web/model/map/boundMap.ts';
import { gap, mapLink } from './mapLinks.ts';

const links = [
  mapLink('present', { status: 'PRESENT' }),
  mapLink('small', { gap: gap('FILL', 10) }),
  mapLink('great', { gap: gap('FILL', 90) }),
  mapLink('weak', { status: 'WEAK' }),
];
const tray = (link: string, count: number) => ({
  link,
  firms: Array.from({ length: count }, (_, i) => ({ id: `${link}${i}`, name: `${link}${i}` })),
  rest: '',
});
const plain = {
  kept: new Set<string>(),
  dimmed: new Set<string>(),
  sayCut: (shown: number, total: number) => `${shown}/${total}`,
};

describe('boundMap', () => {
  it('draws all that fits, up to the very limit', () => {
    const bound = boundMap(links, [tray('weak', 3)], { ...plain, most: 7 });
    expect([bound.shown, bound.total, bound.drawn.size]).toEqual([7, 7, 4]);
    expect(bound.opened).toEqual([tray('weak', 3)]);
  });

  it('cuts one over the limit and says in the tray what it left out', () => {
    const bound = boundMap(links, [tray('weak', 3)], { ...plain, most: 6 });
    expect([bound.shown, bound.total]).toEqual([6, 7]);
    expect(bound.opened[0]?.firms.length).toBe(2);
    expect(bound.opened[0]?.rest).toBe('2/3');
  });

  it('leaves out firms before links, and gives the room to the link opened last', () => {
    const bound = boundMap(links, [tray('weak', 3), tray('great', 3)], { ...plain, most: 7 });
    expect(bound.drawn.size).toBe(4);
    expect(bound.opened.map(({ link, firms }) => [link, firms.length])).toEqual([
      ['weak', 0],
      ['great', 3],
    ]);
  });

  it('draws the missing links with the greatest gap first, those out of the filter last, and always what is chosen', () => {
    const drawn = (more: object) => [...boundMap(links, [], { ...plain, most: 2, ...more }).drawn];
    expect(drawn({})).toEqual(['great', 'small']);
    expect(drawn({ dimmed: new Set(['great']) })).toEqual(['small', 'weak']);
    expect(drawn({ kept: new Set(['present']) })).toEqual(['present', 'great']);
  });

  it('counts of a link only the firms that its tray can hold', () => {
    const bound = boundMap(links, [tray('weak', 50)], { ...plain, most: 300 });
    expect([bound.shown, bound.total]).toEqual([12, 12]);
  });

  it('draws everything where there is no limit', () => {
    const bound = boundMap(links, [tray('weak', 8)], { ...plain, most: Number.POSITIVE_INFINITY });
    expect(bound.shown).toBe(bound.total);
  });
});
