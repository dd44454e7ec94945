import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ChainLayout, layoutChain } from '../../../web/model/layout/layoutChain.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../web/model/layout/measures.ts';
import { sampleRoute } from '../../../web/model/layout/routeFlows.ts';
import { chainOf, generateChain } from '../../support/generateChain.ts';

const chains = fc.record({ links: fc.integer({ min: 1, max: 60 }), seed: fc.integer({ min: 1, max: 10_000 }) });

function overlaps({ cards }: ChainLayout): string[] {
  const found: string[] = [];
  for (const a of cards) {
    for (const b of cards) {
      if (a.id < b.id && Math.abs(a.x - b.x) < CARD_WIDTH && Math.abs(a.y - b.y) < CARD_HEIGHT)
        found.push(`${a.id} ${b.id}`);
    }
  }
  return found;
}

/** Flows that run through a card, its label included, other than by touching the ends they belong to. */
function flowsThroughCards({ cards, routes }: ChainLayout): string[] {
  const found: string[] = [];
  for (const route of routes) {
    for (const point of sampleRoute(route)) {
      for (const card of cards) {
        const isInside =
          Math.abs(point.x - card.x) < CARD_WIDTH / 2 - 0.01 && Math.abs(point.y - card.y) < CARD_HEIGHT / 2 - 0.01;
        if (isInside) found.push(`${route.from} → ${route.to} through ${card.id}`);
      }
    }
  }
  return [...new Set(found)];
}

describe('layoutChain', () => {
  it('puts the example of the rules into its columns, left to right', () => {
    const chain = chainOf(
      {
        ore: 'UPSTREAM',
        cathode: 'UPSTREAM',
        anode: 'UPSTREAM',
        cell: 'MIDSTREAM',
        pack: 'MIDSTREAM',
        vehicle: 'DOWNSTREAM',
      },
      { ore: 0, cathode: 1, anode: 1, cell: 2, pack: 3, vehicle: 4 },
      ['ore cathode', 'cathode cell', 'anode cell', 'cell pack', 'pack vehicle'],
    );
    const layout = layoutChain(chain.links, chain.flows);
    const x = (id: string): number => layout.cards.find((card) => card.id === id)?.x ?? Number.NaN;
    expect(x('ore')).toBeLessThan(x('cathode'));
    expect(x('anode')).toBe(x('cathode'));
    expect(x('cell')).toBeLessThan(x('pack'));
    expect(layout.bands.map((band) => band.stage)).toEqual(['UPSTREAM', 'MIDSTREAM', 'DOWNSTREAM']);
  });

  it('gives an empty chain no place at all', () => {
    expect(layoutChain([], [])).toMatchObject({ cards: [], bands: [], routes: [] });
  });

  it('lets no card overlap another', () => {
    fc.assert(
      fc.property(chains, ({ links, seed }) => {
        const chain = generateChain(links, seed);
        expect(overlaps(layoutChain(chain.links, chain.flows))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('draws no flow through a card, backwards flows and cycles included', () => {
    fc.assert(
      fc.property(chains, ({ links, seed }) => {
        const chain = generateChain(links, seed);
        expect(flowsThroughCards(layoutChain(chain.links, chain.flows))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('keeps every card inside the band of its stage', () => {
    const chain = generateChain(60, 3);
    const layout = layoutChain(chain.links, chain.flows);
    for (const card of layout.cards) {
      const stage = chain.links.find((link) => link.id === card.id)?.stage;
      const band = layout.bands.find((one) => one.stage === stage);
      expect(card.x - CARD_WIDTH / 2).toBeGreaterThanOrEqual(band?.x ?? Number.NaN);
      expect(card.x + CARD_WIDTH / 2).toBeLessThanOrEqual((band?.x ?? 0) + (band?.width ?? 0));
    }
  });

  it('does not depend on the order of links and flows', () => {
    const chain = generateChain(40, 5);
    const turned = layoutChain([...chain.links].reverse(), [...chain.flows].reverse());
    expect(turned).toEqual(layoutChain(chain.links, chain.flows));
  });

  it('keeps these rules in a strip of hundreds of columns with long flows', () => {
    const ids = Array.from({ length: 400 }, (_, i) => `link${String(i).padStart(3, '0')}`);
    const links = ids.map((id, column) => ({ id, stage: 'UPSTREAM' as const, column }));
    const flows = ids.flatMap((from, i) =>
      [1, 60].flatMap((step) => (ids[i + step] ? [{ from, to: ids[i + step] ?? '' }] : [])),
    );
    const layout = layoutChain(links, flows);
    expect(layout.cards).toHaveLength(400);
    expect(layout.routes).toHaveLength(flows.length);
    expect(overlaps(layout)).toEqual([]);
    expect(flowsThroughCards(layout)).toEqual([]);
    expect(layoutChain(links.toReversed(), flows.toReversed())).toEqual(layout);
  });

  it('leaves flows to unknown links and to itself out', () => {
    const chain = chainOf({ a: 'UPSTREAM' }, { a: 0 }, ['a a', 'a nowhere']);
    expect(layoutChain(chain.links, chain.flows).routes).toEqual([]);
  });
});
