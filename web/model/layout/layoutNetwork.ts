import { layoutChain } from './layoutChain.ts';
import { HEADING_HEIGHT } from './measures.ts';
import { pathOf, type Route, sampleRoute } from './routeFlows.ts';

export interface NetworkNode {
  readonly id: string;
  /** 0 is leftmost. */
  readonly column: number;
}
export interface NetworkEdge {
  readonly from: string;
  readonly to: string;
}
export type Placed<Node> = Node & { /** Centre [px]. */ readonly x: number; readonly y: number };
export type Drawn<Edge> = Edge & {
  /** Data of an SVG path. */
  readonly path: string;
  /** Where its label has the most room: half way through the first channel it runs in [px]. */
  readonly at: Route['start'];
};
export interface NetworkLayout<Node, Edge> {
  readonly nodes: readonly Placed<Node>[];
  readonly edges: readonly Drawn<Edge>[];
  readonly width: number;
  readonly height: number;
}

/** Room for an edge's label between two columns [px]. */
const CHANNEL = 116;

/** A few things and how they are tied, in the columns given: rows and ways around the cards as on the chain map. An edge whose end is not there is left out. */
export function layoutNetwork<Node extends NetworkNode, Edge extends NetworkEdge>(
  nodes: readonly Node[],
  edges: readonly Edge[],
): NetworkLayout<Node, Edge> {
  const links = nodes.map(({ id, column }) => ({ id, column, stage: 'MIDSTREAM' as const }));
  const { cards, routes, width, height } = layoutChain(links, edges, { channel: CHANNEL });
  const places = new Map(cards.map((card) => [card.id, card]));
  // Two things may be tied in several ways: their routes come in the order of their edges.
  const waiting = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = JSON.stringify([edge.from, edge.to]);
    waiting.set(key, [...(waiting.get(key) ?? []), edge]);
  }
  return {
    nodes: nodes.flatMap((node) => {
      const place = places.get(node.id);
      return place ? [{ ...node, x: place.x, y: place.y - HEADING_HEIGHT }] : [];
    }),
    edges: routes.flatMap((route) => {
      const edge = waiting.get(JSON.stringify([route.from, route.to]))?.shift();
      if (edge === undefined) return [];
      const lifted = liftRoute(route, HEADING_HEIGHT);
      return [{ ...edge, path: pathOf(lifted), at: labelPlace(lifted) }];
    }),
    width,
    height: height - HEADING_HEIGHT,
  };
}

function liftRoute({ start, controls, end, ...ends }: Route, by: number): Route {
  const lift = ({ x, y }: Route['start']): Route['start'] => ({ x, y: y - by });
  return { ...ends, start: lift(start), controls: controls.map(lift), end: lift(end) };
}

function labelPlace(route: Route): Route['start'] {
  const isForward = route.start.x <= route.end.x;
  const [left, right] = isForward ? [route.start, route.end] : [route.end, route.start];
  // A loop within one column bulges into the channel: its label stands at its farthest.
  const x = left.x === right.x ? left.x + CHANNEL : Math.min(left.x + CHANNEL / 2, (left.x + right.x) / 2);
  return sampleRoute(route, 24).reduce((best, point) => (Math.abs(point.x - x) < Math.abs(best.x - x) ? point : best));
}
