import { describe, expect, it } from 'vitest';
import { layoutChain } from '../../../web/model/layout/layoutChain.ts';
import { chainElements } from '../../../web/model/map/chainElements.ts';
import { findLinks, isInFilter } from '../../../web/model/map/filterLinks.ts';
import { byGap, isUnchecked } from '../../../web/model/map/mapLink.ts';
import { nextCard } from '../../../web/model/map/nextCard.ts';
import { LIGHT } from '../../../web/model/map/palette.ts';
import { mapSvg } from '../../../web/model/picture/mapSvg.ts';
import { gap, mapFlow, mapLink } from './mapLinks.ts';

const links = [
  mapLink('a', { column: 0 }),
  mapLink('b', { column: 1, status: 'PRESENT' }),
  mapLink('c', { column: 1, checked: false, gap: gap('FILL', 60) }),
  mapLink('d', { column: 2, status: 'WEAK', gap: gap('STRENGTHEN', 20) }),
];
const flows = [mapFlow('a', 'b', 'BROKEN'), mapFlow('a', 'c'), mapFlow('b', 'd', 'LIVE')];
const layout = layoutChain(
  links.map(({ link, column }) => ({ id: link.id, stage: link.stage, column })),
  flows,
);
const words = (link: (typeof links)[number]) => ({
  name: link.link.name,
  status: link.status,
  firms: '',
  leaders: '',
  badge: '',
});

describe('chainElements', () => {
  const elements = chainElements(layout, links, flows, {
    words,
    heading: (stage) => stage,
    dimmed: new Set(['a']),
    changed: new Set(['b']),
  });

  it('draws every link as a card with its look and every flow with its state', () => {
    const classes = Object.fromEntries(elements.map((element) => [String(element.data.id), element.classes]));
    expect(classes['card:a']).toBe('card missing dim');
    expect(classes['card:b']).toBe('card present changed');
    expect(classes['card:c']).toBe('card unchecked');
    expect(
      elements
        .filter((element) => element.group === 'edges')
        .map((element) => element.classes)
        .sort(),
    ).toEqual(['flow absent', 'flow broken', 'flow live']);
  });

  it('puts the same chain in the same places whatever the statuses', () => {
    const other = chainElements(
      layout,
      links.map((link) => ({ ...link, status: 'PRESENT' as const })),
      [],
      {
        words,
        heading: (stage) => stage,
        dimmed: new Set(),
        changed: new Set(),
      },
    );
    expect(other.map((element) => element.position)).toEqual(elements.map((element) => element.position));
  });
});

describe('isInFilter', () => {
  it('lets all in when nothing is picked, and asks for both a status and a kind when both are', () => {
    expect(links.filter((link) => isInFilter(link, { statuses: [], kinds: [] })).length).toBe(4);
    expect(
      links.filter((link) => isInFilter(link, { statuses: ['MISSING'], kinds: ['FILL'] })).map(({ link }) => link.id),
    ).toEqual(['c']);
  });
});

describe('findLinks', () => {
  it('finds part of a name in any case, and nothing for nothing', () => {
    expect(findLinks(links, ' B ').map(({ link }) => link.id)).toEqual(['b']);
    expect(findLinks(links, '  ')).toEqual([]);
  });
});

describe('byGap', () => {
  it('puts the greatest score first and equal ones by id', () => {
    expect([...links].sort(byGap).map(({ link }) => link.id)).toEqual(['c', 'd', 'a', 'b']);
  });
});

describe('isUnchecked', () => {
  it('holds for missing links that nobody has checked, and for no others', () => {
    expect(links.filter(isUnchecked).map(({ link }) => link.id)).toEqual(['c']);
    expect(isUnchecked({ status: 'PRESENT', checked: false })).toBe(false);
  });
});

describe('nextCard', () => {
  it('moves in both axes and stays at the edges', () => {
    const inMiddle = layout.cards.filter((card) => card.column === 1).map((card) => card.id);
    expect(nextCard(layout.cards, null, 'ArrowRight')).toBe('a');
    expect(inMiddle).toContain(nextCard(layout.cards, 'a', 'ArrowRight'));
    expect(nextCard(layout.cards, inMiddle[0] ?? '', 'ArrowDown')).toBe(inMiddle[1]);
    expect(nextCard(layout.cards, 'a', 'ArrowLeft')).toBe('a');
    expect(nextCard(layout.cards, 'd', 'ArrowUp')).toBe('d');
  });
});

describe('mapSvg', () => {
  it('writes names as text, markup in them included', () => {
    const evil = [mapLink('a', { name: '<script>alert(1)</script>&"' })];
    const svg = mapSvg(layoutChain([{ id: 'a', stage: 'UPSTREAM', column: 0 }], []), evil, [], {
      words,
      heading: (stage) => stage,
      palette: LIGHT,
      lang: 'zh-CN',
      frame: { title: 'a & b', subtitle: '', foot: '' },
    });
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script');
    expect(svg).toContain('<title>a &amp; b</title>');
  });
});
