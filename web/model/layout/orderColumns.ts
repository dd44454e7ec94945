import { at } from '../at.ts';
import type { ChainGraphModel } from './chainGraph.ts';

type Order = number[][];

/** Sweeps without a better result before a start is given up. */
const PATIENCE = 2;
/** Places that a slot may move at once within its column, except in the last polish. */
const NEAR = 3;
/** Annealing is done several times where a chain has few slots: cheap there, and it finds the few crossings that one time may leave. */
const FEW_SLOTS = 150;
const ROUNDS = 5;
/** Annealing: how many moves, and how much worse a move may be (in crossings) at its begin and its end. */
const MOST_MOVES = 25_000;
const MOVES_PER_SLOT = 1_000;
const HOT = 2;
const COLD = 0.15;
/** From so many slots on (thousands of links in a strip) only sweeps and near moves are worth their seconds. */
const MANY_SLOTS = 20_000;

/**
 * The order of the slots within each column, top to bottom, with few crossings: repeated barycentre sweeps, each followed by
 * moving slots to better places of their columns, from two fixed starts; then annealing of the best so far.
 */
export function orderColumns(graph: ChainGraphModel): readonly (readonly number[])[] {
  const search = new Search(graph);
  if (graph.slots.length >= MANY_SLOTS) {
    const [start = []] = starts(graph);
    search.sweepFrom(start);
    return search.best;
  }
  for (const start of starts(graph)) search.from(start);
  const random = fixedRandom();
  const rounds = graph.slots.length <= FEW_SLOTS ? ROUNDS : 1;
  for (let round = 0; round < rounds; round += 1) search.anneal(random);
  return search.best;
}

/** Crossings of an order: pairs of flow pieces between neighbouring columns whose ends stand in opposite order. */
export function countCrossings(graph: ChainGraphModel, order: readonly (readonly number[])[]): number {
  const place = new Int32Array(graph.slots.length);
  for (const column of order) for (const [i, slot] of column.entries()) place[slot] = i;
  let crossings = 0;
  for (let c = 1; c < order.length; c += 1)
    crossings += crossingsBetween(graph, at(order, c - 1), at(order, c).length, place);
  return crossings;
}

function crossingsBetween(graph: ChainGraphModel, column: readonly number[], width: number, place: Int32Array): number {
  const tree = new Int32Array(width + 1);
  let seen = 0;
  let crossings = 0;
  for (const slot of column) {
    const ends = at(graph.right, slot);
    for (const end of ends) {
      let below = 0;
      for (let i = (place[end] ?? 0) + 1; i > 0; i -= i & -i) below += tree[i] ?? 0;
      crossings += seen - below;
    }
    for (const end of ends) {
      for (let i = (place[end] ?? 0) + 1; i <= width; i += i & -i) tree[i] = (tree[i] ?? 0) + 1;
      seen += 1;
    }
  }
  return crossings;
}

function starts(graph: ChainGraphModel): Order[] {
  const walk = (next: readonly (readonly number[])[], columns: readonly (readonly number[])[]): Order => {
    const order: Order = graph.columns.map(() => []);
    const seen = new Set<number>();
    const visit = (slot: number): void => {
      if (seen.has(slot)) return;
      seen.add(slot);
      at(order, at(graph.slots, slot).column).push(slot);
      for (const other of at(next, slot)) visit(other);
    };
    for (const column of columns) for (const slot of column) visit(slot);
    return order;
  };
  const fromLeft = walk(graph.right, graph.columns);
  const fromRight = walk(graph.left, [...graph.columns].reverse());
  return [fromLeft, fromRight];
}

class Search {
  readonly graph: ChainGraphModel;
  best: Order;
  fewest = Number.POSITIVE_INFINITY;
  private readonly place: Int32Array;
  private readonly value: Float64Array;

  constructor(graph: ChainGraphModel) {
    this.graph = graph;
    this.best = graph.columns.map((column) => [...column]);
    this.place = new Int32Array(graph.slots.length);
    this.value = new Float64Array(graph.slots.length);
  }

  from(order: Order): void {
    this.sweepFrom(order);
    this.polish(order);
  }

  sweepFrom(order: Order): void {
    for (const column of order) this.settle(column);
    let own = Number.POSITIVE_INFINITY;
    for (let round = 0, idle = 0; idle < PATIENCE && this.fewest > 0; round += 1) {
      this.sweep(order, round);
      for (const column of order) this.siftColumn(column, NEAR);
      const crossings = countCrossings(this.graph, order);
      idle = crossings < own ? 0 : idle + 1;
      own = Math.min(own, crossings);
      this.keep(order, crossings);
    }
  }

  /**
   * Moves single slots at random, at first also to worse places, ever less so (simulated annealing): gets out of the
   * valleys in which sweeps end. Always the same moves for the same chain.
   */
  anneal(random: () => number): void {
    const order = this.best.map((column) => [...column]);
    for (const column of order) this.settle(column);
    const movable = this.graph.slots.flatMap(({ column }, slot) => (at(order, column).length > 1 ? [slot] : []));
    if (movable.length === 0) return;
    const moves = Math.min(MOST_MOVES, MOVES_PER_SLOT * movable.length);
    const cooling = (COLD / HOT) ** (1 / moves);
    let crossings = countCrossings(this.graph, order);
    for (let move = 0, heat = HOT; move < moves && this.fewest > 0; move += 1, heat *= cooling) {
      const slot = at(movable, Math.floor(random() * movable.length));
      const column = at(order, at(this.graph.slots, slot).column);
      const step = random() < 0.5 ? -1 : 1;
      const from = this.place[slot] ?? 0;
      const to = Math.max(0, Math.min(column.length - 1, from + step * (1 + Math.floor(random() * NEAR))));
      let change = 0;
      for (let i = from; i !== to; i += step) change += step * this.passing(slot, at(column, i + step));
      if (change > 0 && random() >= Math.exp(-change / heat)) continue;
      this.move(column, from, to);
      crossings += change;
      this.keep(order, crossings);
    }
    const last = this.best.map((column) => [...column]);
    for (const column of last) this.settle(column);
    this.polish(last);
  }

  private keep(order: Order, crossings: number): void {
    if (crossings >= this.fewest) return;
    this.fewest = crossings;
    this.best = order.map((column) => [...column]);
  }

  private polish(order: Order): void {
    for (let pass = 0; pass < 8; pass += 1) {
      let better = false;
      for (const column of order) better = this.siftColumn(column, Number.POSITIVE_INFINITY) || better;
      if (!better) break;
    }
    this.keep(order, countCrossings(this.graph, order));
  }

  private settle(column: readonly number[]): void {
    for (let i = 0; i < column.length; i += 1) this.place[at(column, i)] = i;
  }

  private sweep(order: Order, round: number): void {
    const rightwards = round % 2 === 0;
    const near = rightwards ? this.graph.left : this.graph.right;
    const far = rightwards ? this.graph.right : this.graph.left;
    // Equal barycentres are turned over every other pair of sweeps: it gets the search out of dead ends.
    const turn = round % 4 < 2 ? 1 : -1;
    for (let i = 1; i < order.length; i += 1) {
      const column = at(order, rightwards ? i : order.length - 1 - i);
      for (const slot of column) {
        const neighbours = at(near, slot).length > 0 ? at(near, slot) : at(far, slot);
        let sum = 0;
        for (const other of neighbours) sum += this.share(other, order);
        this.value[slot] = neighbours.length > 0 ? sum / neighbours.length : this.share(slot, order);
      }
      column.sort(
        (a, b) => (this.value[a] ?? 0) - (this.value[b] ?? 0) || turn * ((this.place[a] ?? 0) - (this.place[b] ?? 0)),
      );
      this.settle(column);
    }
  }

  /** Where a slot stands in its column, 0 to 1: comparable between columns of unequal length. */
  private share(slot: number, order: Order): number {
    return ((this.place[slot] ?? 0) + 0.5) / at(order, at(this.graph.slots, slot).column).length;
  }

  /** Moves each slot of a column, at most `reach` places, to where its own flow pieces cross the fewest others. */
  private siftColumn(column: number[], reach: number): boolean {
    let better = false;
    for (const slot of [...column]) {
      const from = this.place[slot] ?? 0;
      let best = from;
      let least = 0;
      for (let step = -1; step <= 1; step += 2) {
        let change = 0;
        for (let i = from + step; i >= 0 && i < column.length && Math.abs(i - from) <= reach; i += step) {
          change += step * this.passing(slot, at(column, i));
          if (change >= least) continue;
          least = change;
          best = i;
        }
      }
      if (best === from) continue;
      this.move(column, from, best);
      better = true;
    }
    return better;
  }

  private move(column: number[], from: number, to: number): void {
    const slot = at(column, from);
    const step = from < to ? 1 : -1;
    for (let i = from; i !== to; i += step) {
      const passed = at(column, i + step);
      column[i] = passed;
      this.place[passed] = i;
    }
    column[to] = slot;
    this.place[slot] = to;
  }

  /** Change in crossings when `slot` moves down past `other`; the opposite when it moves up. */
  private passing(slot: number, other: number): number {
    return (
      this.above(at(this.graph.left, slot), at(this.graph.left, other)) +
      this.above(at(this.graph.right, slot), at(this.graph.right, other))
    );
  }

  /** Pairs of which mine stands above theirs, less the pairs that stand the other way round. */
  private above(mine: readonly number[], theirs: readonly number[]): number {
    let sum = 0;
    for (let i = 0; i < mine.length; i += 1) {
      const place = this.place[mine[i] ?? 0] ?? 0;
      for (let j = 0; j < theirs.length; j += 1) sum += Math.sign((this.place[theirs[j] ?? 0] ?? 0) - place);
    }
    return sum;
  }
}

/** Always the same numbers: the same chain must always look the same. */
function fixedRandom(): () => number {
  let state = 0x9e3779b9;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 0x1_0000_0000;
  };
}
