import { at } from '../at.ts';
import type { ChainGraphModel } from './chainGraph.ts';
import { CARD_GAP, CARD_HEIGHT, LANE_GAP } from './measures.ts';

const SWEEPS = 24;

/**
 * The y of every slot [px]: as near to its neighbours as the order and the gaps allow (least squares, solved exactly per
 * column by pooling), lanes of one long flow pulled together hardest and straightened where there is room.
 */
export function placeRows(graph: ChainGraphModel, order: readonly (readonly number[])[]): Float64Array {
  const y = new Float64Array(graph.slots.length);
  for (const column of order) spread(graph, column, y);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (let i = 0; i < order.length; i += 1) relax(graph, at(order, sweep % 2 === 0 ? i : order.length - 1 - i), y);
  }
  for (let pass = 0; pass < 3; pass += 1) straighten(graph, order, y);
  const top = y.reduce((least, value) => Math.min(least, value), Number.POSITIVE_INFINITY);
  return y.map((value) => value - top);
}

/** The least distance between the centres of two slots, one right below the other. */
export function separation(graph: ChainGraphModel, a: number, b: number): number {
  const lanes = (at(graph.slots, a).card === null ? 1 : 0) + (at(graph.slots, b).card === null ? 1 : 0);
  if (lanes === 0) return CARD_HEIGHT + CARD_GAP;
  return lanes === 2 ? LANE_GAP : CARD_HEIGHT / 2 + LANE_GAP;
}

function spread(graph: ChainGraphModel, column: readonly number[], y: Float64Array): void {
  let total = 0;
  column.forEach((slot, i) => {
    if (i > 0) total += separation(graph, at(column, i - 1), slot);
    y[slot] = total;
  });
  for (const slot of column) y[slot] = (y[slot] ?? 0) - total / 2;
}

function pull(graph: ChainGraphModel, a: number, b: number): number {
  const lanes = (at(graph.slots, a).card === null ? 1 : 0) + (at(graph.slots, b).card === null ? 1 : 0);
  return lanes === 2 ? 8 : lanes === 1 ? 2 : 1;
}

interface Pool {
  readonly from: number;
  weight: number;
  mean: number;
}

function relax(graph: ChainGraphModel, column: readonly number[], y: Float64Array): void {
  const pools: Pool[] = [];
  const offsets: number[] = [];
  let offset = 0;
  column.forEach((slot, i) => {
    if (i > 0) offset += separation(graph, at(column, i - 1), slot);
    offsets.push(offset);
    let weight = 0.05;
    let sum = 0.05 * (y[slot] ?? 0);
    for (const near of [at(graph.left, slot), at(graph.right, slot)])
      for (const other of near) {
        const strength = pull(graph, slot, other);
        weight += strength;
        sum += strength * (y[other] ?? 0);
      }
    pools.push({ from: i, weight, mean: sum / weight - offset });
    for (;;) {
      const last = pools.at(-1);
      const before = pools.at(-2);
      if (!last || !before || before.mean <= last.mean) break;
      pools.pop();
      before.mean = (before.mean * before.weight + last.mean * last.weight) / (before.weight + last.weight);
      before.weight += last.weight;
    }
  });
  pools.forEach((pool, p) => {
    const end = pools[p + 1]?.from ?? column.length;
    for (let i = pool.from; i < end; i += 1) y[at(column, i)] = pool.mean + at(offsets, i);
  });
}

/** Puts all lanes of a long flow on one y where the slots above and below leave room for it. */
function straighten(graph: ChainGraphModel, order: readonly (readonly number[])[], y: Float64Array): void {
  const place = new Int32Array(graph.slots.length);
  for (const column of order) for (const [i, slot] of column.entries()) place[slot] = i;
  for (const path of [...graph.paths].sort((a, b) => b.slots.length - a.slots.length)) {
    const lanes = path.slots.slice(1, -1);
    if (lanes.length === 0) continue;
    let low = Number.NEGATIVE_INFINITY;
    let high = Number.POSITIVE_INFINITY;
    let sum = 0;
    for (const lane of lanes) {
      const column = at(order, at(graph.slots, lane).column);
      const above = column[(place[lane] ?? 0) - 1];
      const below = column[(place[lane] ?? 0) + 1];
      if (above !== undefined) low = Math.max(low, (y[above] ?? 0) + separation(graph, above, lane));
      if (below !== undefined) high = Math.min(high, (y[below] ?? 0) - separation(graph, lane, below));
      sum += y[lane] ?? 0;
    }
    if (low > high) continue;
    const level = Math.min(high, Math.max(low, sum / lanes.length));
    for (const lane of lanes) y[lane] = level;
  }
}
