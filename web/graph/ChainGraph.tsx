// biome-ignore-all lint/a11y/noNoninteractiveTabindex: the map is driven by arrow keys, its twin is the outline
// biome-ignore-all lint/correctness/useExhaustiveDependencies: rings are placed again around elements that were drawn anew
import cytoscape, { type Core } from 'cytoscape';
import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef } from 'react';
import type { Viewport } from '../model/address/address.ts';
import type { Card } from '../model/layout/layoutChain.ts';
import { CARD_HEIGHT, CARD_WIDTH } from '../model/layout/measures.ts';
import type { ChainElement } from '../model/map/chainElements.ts';
import { isArrow, nextCard } from '../model/map/nextCard.ts';
import type { Palette } from '../model/map/palette.ts';
import { drawElements } from './drawElements.ts';
import { mapStyle } from './mapStyle.ts';

export interface ChainGraphHandle {
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  /** Moves the map as little as needed to bring a card into sight. */
  readonly reveal: (link: string) => void;
  readonly lookAt: (x: number, y: number) => void;
}

export interface ChainGraphProps {
  readonly label: string;
  /** How to use it by keyboard, for screen readers. */
  readonly help: string;
  readonly elements: readonly ChainElement[];
  readonly cards: readonly Card[];
  readonly palette: Palette;
  readonly chosen: string | null;
  readonly focus: string | null;
  /** Null: all of the chain; where that would be specks, as in a strip of hundreds of columns, the link that it opens at. */
  readonly viewport: Viewport | null;
  readonly opensAt: string | null;
  readonly onFocus: (link: string) => void;
  readonly onOpen: (link: string) => void;
  /** Shows or hides the firms of a link on the map. */
  readonly onToggle: (link: string) => void;
  readonly onFirm: (firm: string) => void;
  /** Where a person moved to, after they came to rest. */
  readonly onViewport: (viewport: Viewport | null) => void;
  /** What is in sight, at every step. */
  readonly onSight: (sight: {
    readonly x1: number;
    readonly y1: number;
    readonly x2: number;
    readonly y2: number;
    readonly zoom: number;
  }) => void;
  readonly handle?: Ref<ChainGraphHandle>;
}

const REST = 250;
const FIT_PADDING = 16;
/** Cards are four pixels wide then. */
const MIN_ZOOM = 0.02;
/** A narrower card is a speck: its status cannot be told. [px] */
const SPECK = 14;
/** At which a card's name can be read. */
const READING_ZOOM = 0.75;

/** The map on a canvas. The only place that holds a Cytoscape instance; positions come with the elements and never move. */
export function ChainGraph(props: ChainGraphProps) {
  const box = useRef<HTMLDivElement>(null);
  const focusRing = useRef<HTMLDivElement>(null);
  const chosenRing = useRef<HTMLDivElement>(null);
  const graph = useRef<Core | null>(null);
  const latest = useRef(props);
  latest.current = props;

  useEffect(() => {
    const container = box.current;
    if (!container) return;
    const cy = cytoscape({
      container,
      layout: { name: 'preset' },
      style: mapStyle(latest.current.palette),
      minZoom: MIN_ZOOM,
      maxZoom: 4,
      autoungrabify: true,
      autounselectify: true,
      boxSelectionEnabled: false,
      textureOnViewport: false,
    });
    graph.current = cy;
    for (const canvas of container.querySelectorAll('canvas')) canvas.setAttribute('aria-hidden', 'true');
    const stop = watch(cy, latest);
    cy.on('viewport resize', () => {
      placeRing(cy, focusRing.current, latest.current.focus);
      placeRing(cy, chosenRing.current, latest.current.chosen);
    });
    return () => {
      stop();
      graph.current = null;
      cy.destroy();
    };
  }, []);

  useEffect(() => void graph.current?.style(mapStyle(props.palette)), [props.palette]);
  useEffect(() => {
    const cy = graph.current;
    if (!cy) return;
    const empty = cy.elements().empty();
    drawElements(cy, props.elements);
    if (empty) show(cy, latest.current);
  }, [props.elements]);
  useEffect(() => {
    if (graph.current) show(graph.current, latest.current);
  }, [props.viewport]);
  useEffect(() => placeRing(graph.current, chosenRing.current, props.chosen), [props.chosen, props.elements]);
  useEffect(() => placeRing(graph.current, focusRing.current, props.focus), [props.focus, props.elements]);

  useImperativeHandle(props.handle, () => ({
    zoomBy: (factor) => {
      const cy = graph.current;
      if (cy) zoomBy(cy, factor);
    },
    fit: () => {
      if (graph.current) showAll(graph.current, latest.current);
    },
    reveal: (link) => {
      if (graph.current) reveal(graph.current, link);
    },
    lookAt: (x, y) => {
      const cy = graph.current;
      if (!cy) return;
      cy.pan({ x: cy.width() / 2 - x * cy.zoom(), y: cy.height() / 2 - y * cy.zoom() });
      cy.emit('moved');
    },
  }));

  const onKey = (event: KeyboardEvent): void => {
    const cy = graph.current;
    if (!cy || event.ctrlKey || event.metaKey || event.altKey) return;
    if (isArrow(event.key)) {
      event.preventDefault();
      const next = nextCard(props.cards, props.focus, event.key);
      if (next === null) return;
      props.onFocus(next);
      reveal(cy, next);
    } else if (event.key === 'Enter' && props.focus !== null) props.onOpen(props.focus);
    else if (event.key === ' ' && props.focus !== null) {
      event.preventDefault();
      props.onToggle(props.focus);
    } else if (event.key === '0') showAll(cy, props);
    else if (event.key === '+' || event.key === '=' || event.key === '-') {
      zoomBy(cy, event.key === '-' ? 0.8 : 1.25);
    }
  };

  return (
    <div
      className="graph"
      role="application"
      aria-label={props.label}
      aria-description={props.help}
      tabIndex={0}
      onKeyDown={onKey}
    >
      <div ref={box} className="graph-canvas" />
      <div ref={chosenRing} className="graph-ring chosen" hidden />
      <div ref={focusRing} className="graph-ring" hidden />
    </div>
  );
}

/** Reports gestures; returns what undoes it. */
function watch(cy: Core, latest: { readonly current: ChainGraphProps }): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sight = (): void => {
    const { x1, y1, x2, y2 } = cy.extent();
    latest.current.onSight({ x1, y1, x2, y2, zoom: cy.zoom() });
  };
  cy.on('tap', 'node.card', (event) => {
    const link = event.target.data('link');
    latest.current.onFocus(link);
    latest.current.onOpen(link);
  });
  cy.on('tap', 'node.firm', (event) => latest.current.onFirm(event.target.data('firm')));
  cy.on('mouseover', 'node.card', (event) => void event.target.connectedEdges().addClass('near'));
  cy.on('mouseout', 'node.card', (event) => void event.target.connectedEdges().removeClass('near'));
  cy.on('viewport', sight);
  // Only what a person did is told: a map that is fitted or hidden moves too.
  cy.on('dragpan scrollzoom pinchzoom moved', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (cy.destroyed() || cy.width() === 0 || cy.height() === 0) return;
      const rest = viewportOf(cy);
      if (!isSame(rest, latest.current.viewport ?? opening(cy, latest.current.opensAt)))
        latest.current.onViewport(rest);
    }, REST);
  });
  cy.on('resize', () => {
    if (latest.current.viewport === null) show(cy, latest.current);
    sight();
  });
  return () => clearTimeout(timer);
}

function viewportOf(cy: Core): Viewport {
  const { x1, y1, w, h } = cy.extent();
  return { zoom: roundZoom(cy.zoom()), x: Math.round(x1 + w / 2), y: Math.round(y1 + h / 2) };
}

/** Where the map stands when all of the chain is shown. Firms of opened links do not count: they come later, and must move nothing. */
function fitted(cy: Core): Viewport {
  const all = bounds(cy);
  const zoom = Math.min((cy.width() - 2 * FIT_PADDING) / all.w, (cy.height() - 2 * FIT_PADDING) / all.h, 1.5);
  return { zoom: roundZoom(zoom), x: Math.round(all.x1 + all.w / 2), y: Math.round(all.y1 + all.h / 2) };
}

function bounds(cy: Core) {
  return cy.elements().not('.tray, .firm').boundingBox({ includeLabels: false, includeOverlays: false });
}

/** Where it stands before anybody has moved it. */
function opening(cy: Core, opensAt: string | null): Viewport {
  const whole = fitted(cy);
  const card = opensAt === null ? cy.collection() : cy.getElementById(`card:${opensAt}`);
  return whole.zoom * CARD_WIDTH >= SPECK || card.empty() ? whole : filled(cy, READING_ZOOM, card.position());
}

/** Shows all of it, be it specks: somebody asked for it. Of a longer strip it shows what is around. */
function showAll(cy: Core, { opensAt, onViewport }: ChainGraphProps): void {
  const whole = fitted(cy);
  const shown = whole.zoom < MIN_ZOOM ? filled(cy, MIN_ZOOM, viewportOf(cy)) : whole;
  onViewport(isSame(shown, opening(cy, opensAt)) ? null : shown);
}

/** A window around a point, but not beside the chain where the chain can fill it. */
function filled(cy: Core, zoom: number, { x, y }: { readonly x: number; readonly y: number }): Viewport {
  const { x1, x2, y1, y2 } = bounds(cy);
  const inside = (at: number, from: number, to: number, size: number): number => {
    const half = (size / 2 - FIT_PADDING) / zoom;
    return Math.round(to - from <= 2 * half ? (from + to) / 2 : Math.max(from + half, Math.min(to - half, at)));
  };
  return { zoom, x: inside(x, x1, x2, cy.width()), y: inside(y, y1, y2, cy.height()) };
}

function show(cy: Core, { viewport, opensAt }: ChainGraphProps): void {
  if (cy.elements().empty() || cy.width() === 0 || cy.height() === 0) return;
  const { zoom, x, y } = viewport ?? opening(cy, opensAt);
  if (viewport !== null && isSame(viewport, viewportOf(cy))) return;
  cy.viewport({ zoom, pan: { x: cy.width() / 2 - x * zoom, y: cy.height() / 2 - y * zoom } });
}

/** Three decimals, and three digits of what is less than a tenth. */
function roundZoom(zoom: number): number {
  return zoom < 0.1 ? Number(zoom.toPrecision(3)) : Math.round(zoom * 1000) / 1000;
}

function isSame(a: Viewport, b: Viewport): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < Math.min(0.002, 0.02 * a.zoom) && Math.abs(a.x - b.x) <= 2 && Math.abs(a.y - b.y) <= 2
  );
}

/** A ring around a card, above the canvas: drawing it there would draw the whole map at each arrow key. */
function placeRing(cy: Core | null, ring: HTMLElement | null, link: string | null): void {
  if (!cy || !ring) return;
  const card = link === null ? cy.collection() : cy.getElementById(`card:${link}`);
  ring.hidden = card.empty();
  if (ring.hidden) return;
  const zoom = cy.zoom();
  const { x, y } = card.renderedPosition();
  ring.style.width = `${CARD_WIDTH * zoom}px`;
  ring.style.height = `${CARD_HEIGHT * zoom}px`;
  ring.style.transform = `translate(${x - (CARD_WIDTH * zoom) / 2}px, ${y - (CARD_HEIGHT * zoom) / 2}px)`;
}

function zoomBy(cy: Core, factor: number): void {
  cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } });
  cy.emit('moved');
}

/** Moves the map as little as needed to bring a card into sight. */
function reveal(cy: Core, link: string): void {
  const card = cy.getElementById(`card:${link}`);
  if (card.empty()) return;
  const { x1, y1, x2, y2 } = card.renderedBoundingBox();
  const dx = x1 < FIT_PADDING ? FIT_PADDING - x1 : x2 > cy.width() - FIT_PADDING ? cy.width() - FIT_PADDING - x2 : 0;
  const dy = y1 < FIT_PADDING ? FIT_PADDING - y1 : y2 > cy.height() - FIT_PADDING ? cy.height() - FIT_PADDING - y2 : 0;
  if (dx === 0 && dy === 0) return;
  cy.panBy({ x: dx, y: dy });
  cy.emit('moved');
}
