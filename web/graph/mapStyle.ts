import type { StylesheetJson } from 'cytoscape';
import { BADGE_SIZE, CARD_HEIGHT, CARD_WIDTH, FACT_SIZE, NAME_SIZE } from '../model/layout/measures.ts';
import type { Palette } from '../model/map/palette.ts';

export const FONT =
  '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", sans-serif';

/** How the elements of chainElements look. Status by border (kind and width), word and colour together. */
export function mapStyle(palette: Palette): StylesheetJson {
  // Cytoscape's own types lag behind its style properties (round rectangles, endpoints).
  return rules(palette) as StylesheetJson;
}

function rules(palette: Palette): StyleRule[] {
  const border = (color: string, style: 'solid' | 'dotted' | 'dashed', width: number) => ({
    'border-color': color,
    'border-style': style,
    'border-width': width,
  });
  return [
    { selector: 'core', style: { 'active-bg-opacity': 0, 'selection-box-opacity': 0 } },
    {
      selector: 'node',
      style: { 'font-family': FONT, 'z-index-compare': 'manual', 'overlay-opacity': 0, events: 'no' },
    },
    {
      selector: '.band',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '10px',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.band,
        ...border(palette.bandLine, 'solid', 1),
        'z-index': 0,
      },
    },
    {
      selector: '.heading',
      style: { ...label(palette.heading, 20), 'font-weight': 'bold', 'z-index': 1 },
    },
    {
      selector: '.text',
      style: { ...label(palette.ink, FACT_SIZE), 'line-height': 1.3, 'z-index': 12 },
    },
    { selector: '.name', style: { 'font-size': NAME_SIZE, 'font-weight': 'bold', 'line-height': 1.22 } },
    { selector: '.fact', style: { color: palette.quiet } },
    { selector: '.name.missing, .name.unchecked', style: { color: palette.missingInk } },
    { selector: '.fact.missing, .fact.unchecked', style: { color: palette.missingInk } },
    { selector: '.fact.present', style: { color: palette.present } },
    { selector: '.fact.weak', style: { color: palette.weak } },
    { selector: '.fact.planned', style: { color: palette.planned } },
    { selector: '.name.excluded, .fact.excluded', style: { color: palette.excluded } },
    {
      selector: '.card',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '7px',
        width: CARD_WIDTH,
        height: CARD_HEIGHT,
        'background-color': palette.card,
        label: 'data(badge)',
        color: palette.badgeInk,
        'font-size': BADGE_SIZE,
        'font-weight': 'bold',
        'text-valign': 'center',
        'text-halign': 'center',
        'text-margin-x': 'data(badgeX)',
        'text-margin-y': -CARD_HEIGHT / 2 + 18,
        'text-background-padding': '4px',
        'text-background-shape': 'round-rectangle',
        'min-zoomed-font-size': 4,
        'z-index': 10,
        events: 'yes',
      },
    },
    { selector: '.card.present', style: border(palette.present, 'solid', 2.5) },
    {
      selector: '.card.weak',
      style: {
        ...border(palette.weak, 'solid', 1),
        'text-background-color': palette.weak,
        'text-background-opacity': 1,
        color: palette.card,
      },
    },
    {
      selector: '.card.planned',
      // Round caps on dashes of no length: dots that stay dots at every zoom, which Cytoscape's own dotted border does not.
      style: { ...border(palette.planned, 'dashed', 4), 'border-dash-pattern': [0.1, 8], 'border-cap': 'round' },
    },
    {
      selector: '.card.missing, .card.unchecked',
      style: {
        ...border(palette.missing, 'dashed', 3.5),
        'border-dash-pattern': [9, 5],
        'background-color': `mapData(score, 0, 70, ${palette.uncheckedFill}, ${palette.missingFill})`,
        'text-background-color': palette.missing,
        'text-background-opacity': 1,
        'z-index': 11,
      },
    },
    { selector: '.card.unchecked', style: { 'border-width': 2.5 } },
    {
      selector: '.card.excluded',
      style: {
        ...border(palette.excluded, 'solid', 1),
        'background-color': palette.excludedFill,
        'background-image': strike(palette.excluded),
        'background-fit': 'cover',
      },
    },
    {
      selector: '.flow',
      style: {
        'curve-style': 'unbundled-bezier',
        'edge-distances': 'endpoints',
        'control-point-distances': 'data(distances)',
        'control-point-weights': 'data(weights)',
        'source-endpoint': 'data(start)',
        'target-endpoint': 'data(end)',
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        width: 1.6,
        'line-color': palette.live,
        'target-arrow-color': palette.live,
        'z-index-compare': 'manual',
        'z-index': 3,
        'overlay-opacity': 0,
        events: 'no',
      },
    },
    {
      selector: '.flow.broken',
      style: {
        width: 2.4,
        'line-style': 'dashed',
        'line-dash-pattern': [8, 4],
        'line-color': palette.broken,
        'target-arrow-color': palette.broken,
        'z-index': 5,
      },
    },
    {
      selector: '.flow.absent',
      style: { width: 1.2, 'line-color': palette.absent, 'target-arrow-color': palette.absent, 'z-index': 2 },
    },
    {
      selector: '.tray',
      style: {
        shape: 'round-rectangle',
        'corner-radius': '6px',
        width: 'data(width)',
        height: 'data(height)',
        'background-color': palette.card,
        ...border(palette.focus, 'solid', 1.5),
        'z-index': 30,
        events: 'yes',
      },
    },
    {
      selector: '.firm',
      style: {
        shape: 'rectangle',
        width: CARD_WIDTH - 12,
        height: 22,
        'background-color': palette.band,
        label: 'data(label)',
        color: palette.ink,
        'font-size': FACT_SIZE,
        'text-valign': 'center',
        'text-halign': 'center',
        'min-zoomed-font-size': 4,
        'z-index': 31,
        events: 'yes',
      },
    },
    { selector: '.firm.rest', style: { 'background-opacity': 0, color: palette.quiet, events: 'no' } },
    { selector: '.dim', style: { opacity: 0.28 } },
    {
      selector: '.card.changed',
      style: { 'underlay-color': palette.planned, 'underlay-opacity': 0.35, 'underlay-padding': 7 },
    },
    { selector: '.flow.near', style: { width: 3.4, 'z-index': 6, opacity: 1 } },
  ];
}

interface StyleRule {
  readonly selector: string;
  readonly style: Readonly<Record<string, unknown>>;
}

function label(color: string, size: number) {
  return {
    label: 'data(label)',
    color,
    'font-size': size,
    'text-valign': 'center',
    'text-halign': 'right',
    'text-justification': 'left',
    'text-wrap': 'wrap',
    'text-margin-x': 0,
    'min-zoomed-font-size': 4,
    width: 0.1,
    height: 0.1,
    'background-opacity': 0,
  } as const;
}

/** A line through the card: excluded. */
function strike(color: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="190" height="80"><path d="M6 74 184 6" stroke="${color}" stroke-width="1.5" opacity=".55"/></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
