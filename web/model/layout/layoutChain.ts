import type { Stage } from '../../api/generated/graphql.ts';
import { at } from '../at.ts';
import { type ChainFlow, type ChainGraphModel, type ChainLink, chainGraph } from './chainGraph.ts';
import {
  BAND_GAP,
  BAND_PADDING,
  CARD_HEIGHT,
  CARD_WIDTH,
  CHANNEL_MAX,
  CHANNEL_MIN,
  CHANNEL_PER_FLOW,
  HEADING_HEIGHT,
} from './measures.ts';
import { orderColumns } from './orderColumns.ts';
import { placeRows } from './placeRows.ts';
import { type Route, routeFlows } from './routeFlows.ts';

export interface Card {
  readonly id: string;
  readonly column: number;
  /** Place in the column from the top, cards only. */
  readonly row: number;
  /** Centre [px]. */
  readonly x: number;
  readonly y: number;
}
export interface Band {
  readonly stage: Stage;
  /** Left edge [px]. */
  readonly x: number;
  readonly width: number;
}
export interface ChainLayout {
  readonly cards: readonly Card[];
  readonly bands: readonly Band[];
  readonly routes: readonly Route[];
  readonly width: number;
  readonly height: number;
}

/**
 * Places a chain: columns as the API computed them, left to right; the order in them and the bends are ours. Depends on
 * links, columns and flows alone, never on a status, so a region or a what-if changes colours and no place.
 * Cards are in the order of columns, then rows. [px], origin at the top left, headings included. `channel` is the least room
 * between two columns [px].
 */
export function layoutChain(
  links: readonly ChainLink[],
  flows: readonly ChainFlow[],
  { channel = CHANNEL_MIN }: { readonly channel?: number } = {},
): ChainLayout {
  const graph = chainGraph(links, flows);
  const order = orderColumns(graph);
  const rows = placeRows(graph, order).map((y) => y + HEADING_HEIGHT + CARD_HEIGHT / 2 + BAND_PADDING);
  const stageOf = new Map(links.map((link) => [link.column, link.stage]));
  const lefts = columnLefts(graph, stageOf, channel);

  const cards: Card[] = order.flatMap((column, c) =>
    column
      .filter((slot) => at(graph.slots, slot).card !== null)
      .map((slot, row) => ({
        id: at(graph.slots, slot).card ?? '',
        column: c,
        row,
        x: at(lefts, c) + CARD_WIDTH / 2,
        y: rows[slot] ?? 0,
      })),
  );
  const bottom = rows.reduce((most, y) => Math.max(most, y), 0);
  const lastLeft = lefts.at(-1) ?? 0;
  return {
    cards,
    bands: bandsOf(lefts, stageOf),
    routes: routeFlows(graph, order, rows, lefts),
    width: lastLeft + CARD_WIDTH + BAND_PADDING + (graph.loops.length > 0 ? channel : 0),
    height: bottom + CARD_HEIGHT / 2 + BAND_PADDING,
  };
}

function columnLefts(graph: ChainGraphModel, stageOf: ReadonlyMap<number, Stage>, channel: number): number[] {
  const lefts: number[] = [];
  let x = BAND_PADDING;
  graph.columns.forEach((column, c) => {
    if (c > 0) {
      const pieces = column.reduce((sum, slot) => sum + at(graph.left, slot).length, 0);
      x += Math.max(channel, Math.min(CHANNEL_MAX, CHANNEL_MIN + CHANNEL_PER_FLOW * pieces));
      if (stageOf.get(c) !== stageOf.get(c - 1)) x += BAND_GAP;
    }
    lefts.push(x);
    x += CARD_WIDTH;
  });
  return lefts;
}

function bandsOf(lefts: readonly number[], stageOf: ReadonlyMap<number, Stage>): Band[] {
  const bands: Band[] = [];
  lefts.forEach((left, c) => {
    const stage = stageOf.get(c);
    if (stage === undefined) return;
    const last = bands.at(-1);
    const x = last?.stage === stage ? last.x : left - BAND_PADDING;
    if (last?.stage === stage) bands.pop();
    bands.push({ stage, x, width: left + CARD_WIDTH + BAND_PADDING - x });
  });
  return bands;
}
