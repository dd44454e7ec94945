import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutNetwork } from '../../../web/model/layout/layoutNetwork.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../../../web/model/layout/measures.ts';

/** Numbers of an SVG path, two by two: its ends and controls, within whose hull it runs. */
function pointsOf(path: string): { x: number; y: number }[] {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number);
  return numbers.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: numbers[i + 1] ?? 0 }] : []));
}

const networks = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 1, maxLength: 14 }).chain((columns) =>
  fc.record({
    nodes: fc.constant(columns.map((column, i) => ({ id: `n${i}`, column }))),
    edges: fc.array(
      fc.record({
        from: fc.integer({ min: 0, max: columns.length - 1 }).map((i) => `n${i}`),
        to: fc.integer({ min: 0, max: columns.length - 1 }).map((i) => `n${i}`),
        label: fc.string(),
      }),
      { maxLength: 20 },
    ),
  }),
);

describe('layoutNetwork', () => {
  it('leads no edge, and puts no label, over a card', () => {
    fc.assert(
      fc.property(networks, ({ nodes, edges }) => {
        const layout = layoutNetwork(nodes, edges);
        expect(layout.nodes).toHaveLength(nodes.length);
        const isInCard = ({ x, y }: { x: number; y: number }): boolean =>
          layout.nodes.some(
            (card) => Math.abs(card.x - x) < CARD_WIDTH / 2 - 0.2 && Math.abs(card.y - y) < CARD_HEIGHT / 2 - 0.2,
          );
        for (const edge of layout.edges) {
          expect(pointsOf(edge.path).filter(isInCard)).toEqual([]);
          expect(isInCard(edge.at)).toBe(false);
        }
      }),
    );
  });

  it('keeps every tie of two things with its own label, and leaves out a tie to itself', () => {
    const nodes = [
      { id: 'a', column: 0 },
      { id: 'b', column: 1 },
    ];
    const edges = [
      { from: 'a', to: 'b', label: 'supplies' },
      { from: 'b', to: 'a', label: 'invests' },
      { from: 'a', to: 'b', label: 'partners' },
      { from: 'a', to: 'a', label: 'itself' },
    ];
    const drawn = layoutNetwork(nodes, edges).edges;
    expect(drawn.map(({ from, label }) => `${from} ${label}`).sort()).toEqual([
      'a partners',
      'a supplies',
      'b invests',
    ]);
    const back = drawn.find(({ label }) => label === 'invests');
    const [start] = pointsOf(back?.path ?? '');
    const b = layoutNetwork(nodes, edges).nodes.find(({ id }) => id === 'b');
    expect(start?.x).toBe((b?.x ?? 0) - CARD_WIDTH / 2);
  });
});
