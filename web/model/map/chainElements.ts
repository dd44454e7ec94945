import type { Card, ChainLayout } from '../layout/layoutChain.ts';
import {
  BADGE_SIZE,
  CARD_HEIGHT,
  CARD_PADDING,
  CARD_WIDTH,
  FACT_SIZE,
  FACT_Y,
  HEADING_HEIGHT,
  NAME_SIZE,
  NAME_Y,
} from '../layout/measures.ts';
import type { Point, Route } from '../layout/routeFlows.ts';
import { fitText, textWidth } from './fitText.ts';
import type { MapFlow, MapLink } from './mapLink.ts';

/** What a card says; made by the caller in the page's language. */
export interface CardWords {
  readonly name: string;
  /** Status, and the gap's kind where there is one: "缺失? · 补链". */
  readonly status: string;
  /** How many firms. */
  readonly firms: string;
  /** The leaders' names with their title, or nothing. */
  readonly leaders: string;
  /** The score of the gap, or nothing. */
  readonly badge: string;
}
export interface CardLines {
  readonly name: readonly string[];
  readonly fact: string;
  readonly badge: string;
}
export type CardLook = 'present' | 'weak' | 'planned' | 'missing' | 'unchecked' | 'excluded';

/** A graph element as Cytoscape takes it, with nothing of Cytoscape in it. */
export interface ChainElement {
  readonly group: 'nodes' | 'edges';
  readonly data: Readonly<Record<string, string | number | readonly number[]>>;
  readonly position?: Point;
  readonly classes: string;
}

/** The lines of a card, broken to its size: used alike by the canvas and by pictures. */
export function cardLines(words: CardWords): CardLines {
  const room = CARD_WIDTH - 2 * CARD_PADDING;
  const badge = words.badge === '' ? 0 : textWidth(words.badge) * BADGE_SIZE + 18;
  const fact = [words.status, words.firms, words.leaders].filter((part) => part !== '').join('  ');
  return {
    name: fitText(words.name, room - badge, NAME_SIZE, 2),
    fact: fitText(fact, room, FACT_SIZE, 1).join(''),
    badge: words.badge,
  };
}

export function cardLook(link: Pick<MapLink, 'status' | 'checked'>): CardLook {
  switch (link.status) {
    case 'PRESENT':
      return 'present';
    case 'WEAK':
      return 'weak';
    case 'PLANNED':
      return 'planned';
    case 'EXCLUDED':
      return 'excluded';
    case 'MISSING':
      return link.checked ? 'missing' : 'unchecked';
    default:
      return link.status satisfies never;
  }
}

/**
 * The chain as graph elements: per band a ground and a heading, per link a card (`link` data: its id) with its texts, per
 * flow an edge along its route. `dimmed` are links out of the filter, `changed` those that a
 * comparison points out; `headings` by stage.
 */
export function chainElements(
  layout: ChainLayout,
  links: readonly MapLink[],
  flows: readonly MapFlow[],
  options: {
    readonly words: (link: MapLink) => CardWords;
    readonly heading: (stage: ChainLayout['bands'][number]['stage']) => string;
    readonly dimmed: ReadonlySet<string>;
    readonly changed: ReadonlySet<string>;
  },
): readonly ChainElement[] {
  const byId = new Map(links.map((link) => [link.link.id, link]));
  const states = new Map(flows.map((flow) => [flowKey(flow), flow.state]));
  const elements: ChainElement[] = layout.bands.flatMap((band) =>
    bandElements(band, layout.height, options.heading(band.stage)),
  );
  for (const card of layout.cards) {
    const link = byId.get(card.id);
    const extra = `${options.dimmed.has(card.id) ? ' dim' : ''}${options.changed.has(card.id) ? ' changed' : ''}`;
    if (link) elements.push(...cardElements(card, link, options.words(link), extra));
  }
  for (const route of layout.routes) {
    const state = states.get(flowKey(route)) ?? 'ABSENT';
    const dim = options.dimmed.has(route.from) && options.dimmed.has(route.to);
    elements.push(flowElement(route, state.toLowerCase(), dim, layout.cards));
  }
  return elements;
}

export function flowKey(flow: { readonly from: string; readonly to: string }): string {
  return JSON.stringify([flow.from, flow.to]);
}

function bandElements(band: ChainLayout['bands'][number], height: number, heading: string): ChainElement[] {
  const middle = band.x + band.width / 2;
  return [
    {
      group: 'nodes',
      data: { id: `band:${band.stage}`, width: band.width, height: height - HEADING_HEIGHT },
      position: { x: middle, y: HEADING_HEIGHT + (height - HEADING_HEIGHT) / 2 },
      classes: 'band',
    },
    {
      group: 'nodes',
      data: { id: `heading:${band.stage}`, label: heading },
      position: { x: band.x + 4, y: HEADING_HEIGHT / 2 },
      classes: 'heading',
    },
  ];
}

function cardElements(card: Card, link: MapLink, words: CardWords, extra: string): ChainElement[] {
  const lines = cardLines(words);
  const look = cardLook(link);
  const left = card.x - CARD_WIDTH / 2 + CARD_PADDING;
  return [
    {
      group: 'nodes',
      data: {
        id: `card:${card.id}`,
        link: card.id,
        badge: lines.badge,
        score: link.gap?.score.point ?? 0,
        badgeX: CARD_WIDTH / 2 - (textWidth(lines.badge) * BADGE_SIZE) / 2 - 10,
      },
      position: { x: card.x, y: card.y },
      classes: `card ${look}${link.leaders.length > 0 ? ' led' : ''}${extra}`,
    },
    {
      group: 'nodes',
      data: { id: `name:${card.id}`, label: lines.name.join('\n') },
      position: { x: left, y: card.y + NAME_Y },
      classes: `text name ${look}${extra}`,
    },
    {
      group: 'nodes',
      data: { id: `fact:${card.id}`, label: lines.fact },
      position: { x: left, y: card.y + FACT_Y },
      classes: `text fact ${look}${extra}`,
    },
  ];
}

/** Cytoscape wants control points as shares of the line between the ends and distances from it. */
function flowElement(route: Route, state: string, dim: boolean, cards: readonly Card[]): ChainElement {
  const from = cards.find((card) => card.id === route.from);
  const to = cards.find((card) => card.id === route.to);
  const dx = route.end.x - route.start.x;
  const dy = route.end.y - route.start.y;
  const length = Math.hypot(dx, dy) || 1;
  const weights = route.controls.map(
    (p) => ((p.x - route.start.x) * dx + (p.y - route.start.y) * dy) / (length * length),
  );
  const distances = route.controls.map((p) => ((p.y - route.start.y) * dx - (p.x - route.start.x) * dy) / length);
  return {
    group: 'edges',
    data: {
      id: `flow:${flowKey(route)}`,
      source: `card:${route.from}`,
      target: `card:${route.to}`,
      weights,
      distances,
      start: `${route.start.x - (from?.x ?? 0)}px ${route.start.y - (from?.y ?? 0)}px`,
      end: `${route.end.x - (to?.x ?? 0)}px ${route.end.y - (to?.y ?? 0)}px`,
    },
    classes: `flow ${state}${dim ? ' dim' : ''}`,
  };
}

export const CARD_SIZE = { width: CARD_WIDTH, height: CARD_HEIGHT } as const;
