import type { Stage } from '../../api/generated/graphql.ts';
import { at } from '../at.ts';

export interface ChainLink {
  readonly id: string;
  readonly stage: Stage;
  readonly column: number;
}
export interface ChainFlow {
  readonly from: string;
  readonly to: string;
}

/** A place in a column: a card, or a lane that a long flow passes the column through. */
export interface Slot {
  readonly column: number;
  readonly card: string | null;
}
/** A flow as it is routed: slots in ascending columns, one per column; `reversed` where the flow itself runs backwards. */
export interface FlowPath {
  readonly flow: ChainFlow;
  readonly slots: readonly number[];
  readonly reversed: boolean;
}
/** Flows between cards of one column (they are on a cycle): drawn in the channel right of it. */
export interface Loop {
  readonly flow: ChainFlow;
  readonly from: number;
  readonly to: number;
}
export interface ChainGraphModel {
  readonly slots: readonly Slot[];
  readonly columns: readonly (readonly number[])[];
  readonly paths: readonly FlowPath[];
  readonly loops: readonly Loop[];
  /** By slot: its neighbours one column to the left and to the right. */
  readonly left: readonly (readonly number[])[];
  readonly right: readonly (readonly number[])[];
}

/**
 * Splits a chain into slots so that every flow runs between neighbouring columns only: a flow over several columns gets
 * one lane in each column that it passes. Flows whose ends are unknown are left out; the order of the input does not matter.
 */
export function chainGraph(links: readonly ChainLink[], flows: readonly ChainFlow[]): ChainGraphModel {
  const slots: Slot[] = [];
  const columns: number[][] = [];
  const left: number[][] = [];
  const right: number[][] = [];
  const slotOf = new Map<string, number>();

  const addSlot = (column: number, card: string | null): number => {
    while (columns.length <= column) columns.push([]);
    at(columns, column).push(slots.length);
    slots.push({ column, card });
    left.push([]);
    right.push([]);
    return slots.length - 1;
  };
  for (const link of [...links].sort((a, b) => a.column - b.column || compare(a.id, b.id))) {
    slotOf.set(link.id, addSlot(link.column, link.id));
  }

  const paths: FlowPath[] = [];
  const loops: Loop[] = [];
  for (const flow of [...flows].sort((a, b) => compare(a.from, b.from) || compare(a.to, b.to))) {
    const from = slotOf.get(flow.from);
    const to = slotOf.get(flow.to);
    if (from === undefined || to === undefined || from === to) continue;
    const start = at(slots, from).column;
    const end = at(slots, to).column;
    if (start === end) {
      loops.push({ flow, from, to });
      continue;
    }
    const reversed = start > end;
    const path = [reversed ? to : from];
    for (let column = Math.min(start, end) + 1; column < Math.max(start, end); column += 1)
      path.push(addSlot(column, null));
    path.push(reversed ? from : to);
    for (let i = 1; i < path.length; i += 1) {
      at(right, at(path, i - 1)).push(at(path, i));
      at(left, at(path, i)).push(at(path, i - 1));
    }
    paths.push({ flow, slots: path, reversed });
  }
  return { slots, columns, paths, loops, left, right };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
