import { at } from '../at.ts';
import type { ChainGraphModel } from './chainGraph.ts';
import { CARD_HEIGHT, CARD_WIDTH, CHANNEL_MIN, PORT_GAP } from './measures.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}
/**
 * A flow as drawn, in the direction of the flow: a chain of quadratic curves from `start` to `end`, one per control point,
 * joined half way between neighbouring controls (what Cytoscape calls an unbundled bezier).
 */
export interface Route {
  readonly from: string;
  readonly to: string;
  readonly start: Point;
  readonly controls: readonly Point[];
  readonly end: Point;
}

interface Port {
  readonly key: string;
  readonly towards: number;
}

/** Routes every flow through the channels between the columns and, inside a column, along its own lane between cards. */
export function routeFlows(
  graph: ChainGraphModel,
  order: readonly (readonly number[])[],
  y: Float64Array,
  lefts: readonly number[],
): Route[] {
  const height = (slot: number): number => y[slot] ?? 0;
  const ports = portHeights(graph, order, height);
  const routes: Route[] = graph.paths.map((path, p) => {
    const first = at(path.slots, 0);
    const last = at(path.slots, path.slots.length - 1);
    const start = { x: rightOf(graph, first, lefts), y: ports.get(`r${p}`) ?? height(first) };
    const end = { x: leftOf(graph, last, lefts), y: ports.get(`l${p}`) ?? height(last) };
    const controls: Point[] = [];
    let from = start;
    for (const slot of path.slots.slice(1)) {
      const to = slot === last ? end : { x: leftOf(graph, slot, lefts), y: height(slot) };
      const bend = (to.x - from.x) * 0.3;
      controls.push({ x: from.x + bend, y: from.y }, { x: to.x - bend, y: to.y });
      if (slot === last) break;
      // Two more controls hold the curve on its lane from one edge of the column to the other.
      const away = { x: to.x + CARD_WIDTH, y: to.y };
      const next = at(path.slots, path.slots.indexOf(slot) + 1);
      const nextBend = (leftOf(graph, next, lefts) - away.x) * 0.3;
      controls.push({ x: to.x + bend, y: to.y }, { x: away.x - nextBend, y: to.y });
      from = away;
    }
    const ends = path.reversed ? { start: end, controls: controls.reverse(), end: start } : { start, controls, end };
    return { ...path.flow, ...ends };
  });
  return routes.concat(
    graph.loops.map((loop, i): Route => {
      const start = { x: rightOf(graph, loop.from, lefts), y: ports.get(`f${i}`) ?? height(loop.from) };
      const end = { x: rightOf(graph, loop.to, lefts), y: ports.get(`t${i}`) ?? height(loop.to) };
      const reach = start.x + Math.min(CHANNEL_MIN * 0.7, 22 + Math.abs(end.y - start.y) * 0.04);
      return {
        ...loop.flow,
        start,
        controls: [
          { x: reach, y: start.y },
          { x: reach, y: end.y },
        ],
        end,
      };
    }),
  );
}

/** A route as the data of an SVG path [px, one decimal]. */
export function pathOf(route: Route): string {
  const say = ({ x, y }: Point): string => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
  const curves = route.controls.map((control, i) => {
    const next = route.controls[i + 1];
    const to = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : route.end;
    return `Q${say(control)} ${say(to)}`;
  });
  return `M${say(route.start)}${curves.join('')}`;
}

/** Points on a route, close enough together to measure with. */
export function sampleRoute(route: Route, perCurve = 12): Point[] {
  const points: Point[] = [route.start];
  let from = route.start;
  route.controls.forEach((control, i) => {
    const next = route.controls[i + 1];
    const to = next ? { x: (control.x + next.x) / 2, y: (control.y + next.y) / 2 } : route.end;
    for (let step = 1; step <= perCurve; step += 1) {
      const t = step / perCurve;
      const a = (1 - t) * (1 - t);
      const b = 2 * t * (1 - t);
      const c = t * t;
      points.push({ x: a * from.x + b * control.x + c * to.x, y: a * from.y + b * control.y + c * to.y });
    }
    from = to;
  });
  return points;
}

function leftOf(graph: ChainGraphModel, slot: number, lefts: readonly number[]): number {
  return at(lefts, at(graph.slots, slot).column);
}
function rightOf(graph: ChainGraphModel, slot: number, lefts: readonly number[]): number {
  return leftOf(graph, slot, lefts) + CARD_WIDTH;
}

/** Where on a card's side each flow leaves or arrives [px]: in the order of what it goes to, so neighbours do not cross. */
function portHeights(
  graph: ChainGraphModel,
  order: readonly (readonly number[])[],
  height: (slot: number) => number,
): ReadonlyMap<string, number> {
  const rights = new Map<number, Port[]>();
  const leftSides = new Map<number, Port[]>();
  const add = (side: Map<number, Port[]>, slot: number, port: Port): void => {
    const ports = side.get(slot);
    if (ports) ports.push(port);
    else side.set(slot, [port]);
  };
  graph.paths.forEach((path, p) => {
    add(rights, at(path.slots, 0), { key: `r${p}`, towards: height(at(path.slots, 1)) });
    const last = path.slots.length - 1;
    add(leftSides, at(path.slots, last), { key: `l${p}`, towards: height(at(path.slots, last - 1)) });
  });
  graph.loops.forEach((loop, i) => {
    add(rights, loop.from, { key: `f${i}`, towards: height(loop.to) });
    add(rights, loop.to, { key: `t${i}`, towards: height(loop.from) });
  });

  const heights = new Map<string, number>();
  for (const slot of order.flat()) {
    for (const side of [rights, leftSides]) {
      const ports = [...(side.get(slot) ?? [])].sort((a, b) => a.towards - b.towards || (a.key < b.key ? -1 : 1));
      const gap = Math.min(PORT_GAP, (CARD_HEIGHT - 24) / Math.max(1, ports.length - 1));
      ports.forEach((port, i) => {
        heights.set(port.key, height(slot) + (i - (ports.length - 1) / 2) * gap);
      });
    }
  }
  return heights;
}
