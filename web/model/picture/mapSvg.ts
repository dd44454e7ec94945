import type { Card, ChainLayout } from '../layout/layoutChain.ts';
import {
  BADGE_SIZE,
  CARD_HEIGHT,
  CARD_PADDING,
  CARD_WIDTH,
  FACT_SIZE,
  FACT_Y,
  HEADING_HEIGHT,
  NAME_LINE,
  NAME_SIZE,
  NAME_Y,
} from '../layout/measures.ts';
import { pathOf, type Route } from '../layout/routeFlows.ts';
import {
  type CardLook,
  type CardWords,
  type ChainElement,
  cardLines,
  cardLook,
  flowKey,
} from '../map/chainElements.ts';
import { firmElements, type OpenedLink } from '../map/firmElements.ts';
import { textWidth } from '../map/fitText.ts';
import type { MapFlow, MapLink } from '../map/mapLink.ts';
import type { Palette } from '../map/palette.ts';

const FONT = "'PingFang SC','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC','Source Han Sans SC',sans-serif";
const MARGIN = 24;
const HEAD = 64;
const FOOT = 40;

/**
 * The map as an SVG file with real text, from the positions themselves: the same lines, borders, routes and opened firms as on the canvas.
 */
export function mapSvg(
  layout: ChainLayout,
  links: readonly MapLink[],
  flows: readonly MapFlow[],
  options: {
    readonly words: (link: MapLink) => CardWords;
    readonly heading: (stage: ChainLayout['bands'][number]['stage']) => string;
    readonly palette: Palette;
    readonly lang: string;
    /** Links out of the filter: drawn faint, as on the screen. */
    readonly dimmed?: ReadonlySet<string>;
    readonly opened?: readonly OpenedLink[];
    /** What stands above and below the map; without it the map stands alone. */
    readonly frame?: { readonly title: string; readonly subtitle: string; readonly foot: string };
  },
): string {
  const { palette, frame, dimmed = new Set<string>(), opened = [] } = options;
  const faint = (isFaint: boolean, drawing: string): string => (isFaint ? `<g opacity=".28">${drawing}</g>` : drawing);
  const margin = frame ? MARGIN : 0;
  const head = frame ? HEAD : 0;
  const byId = new Map(links.map((link) => [link.link.id, link]));
  const states = new Map(flows.map((flow) => [flowKey(flow), flow.state]));
  const width = layout.width + 2 * margin;
  const bands = layout.bands.map(
    (band) =>
      `<rect x="${band.x}" y="${HEADING_HEIGHT}" width="${band.width}" height="${layout.height - HEADING_HEIGHT}" rx="10" fill="${palette.band}" stroke="${palette.bandLine}"/>` +
      line(options.heading(band.stage), band.x + 4, HEADING_HEIGHT / 2 + 7, 20, palette.heading, true),
  );
  const edges = layout.routes.map((route) =>
    faint(dimmed.has(route.from) && dimmed.has(route.to), edge(route, states.get(flowKey(route)) ?? 'ABSENT', palette)),
  );
  const trays = firmElements(layout.cards, opened);
  const bottom = trays.reduce(
    (most, { data, position }) => Math.max(most, (position?.y ?? 0) + Number(data['height'] ?? 0) / 2 + 8),
    layout.height,
  );
  const height = bottom + head + (frame ? FOOT : 0) + 2 * margin;
  const cards = layout.cards.map((card) => {
    const link = byId.get(card.id);
    return link ? faint(dimmed.has(card.id), drawCard(card, link, options.words(link), palette)) : '';
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" xml:lang="${xmlText(options.lang)}" font-family="${FONT}">`,
    ...(frame ? [`<title>${xmlText(frame.title)}</title>`] : []),
    `<rect width="${width}" height="${height}" fill="${palette.ground}"/>`,
    ...(frame
      ? [
          line(frame.title, MARGIN, MARGIN + 26, 26, palette.ink, true),
          line(frame.subtitle, MARGIN, MARGIN + 50, 15, palette.quiet),
        ]
      : []),
    `<g transform="translate(${margin} ${margin + head})">`,
    ...bands,
    ...edges,
    ...cards,
    ...trays.map((element) => drawTrayPart(element, palette)),
    '</g>',
    ...(frame ? [line(frame.foot, MARGIN, height - MARGIN, 13, palette.quiet)] : []),
    '</svg>',
  ].join('\n');
}

/** A tray's ground, or one row on it. */
function drawTrayPart({ data, position, classes }: ChainElement, palette: Palette): string {
  const { x, y } = position ?? { x: 0, y: 0 };
  if (classes === 'tray') {
    const [width, height] = [Number(data['width']), Number(data['height'])];
    return `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="6" fill="${palette.card}" stroke="${palette.focus}" stroke-width="1.5"/>`;
  }
  const label = String(data['label']);
  const left = x - (textWidth(label) * FACT_SIZE) / 2;
  return line(label, left, y + FACT_SIZE * 0.36, FACT_SIZE, classes === 'firm' ? palette.ink : palette.quiet);
}

function drawCard(card: Card, link: MapLink, words: CardWords, palette: Palette): string {
  const lines = cardLines(words);
  const look = LOOKS[cardLook(link)](palette);
  const isGap = link.status === 'MISSING';
  const x = card.x - CARD_WIDTH / 2;
  const y = card.y - CARD_HEIGHT / 2;
  const left = x + CARD_PADDING;
  const parts = [
    `<rect x="${x}" y="${y}" width="${CARD_WIDTH}" height="${CARD_HEIGHT}" rx="7" fill="${isGap ? tint(palette, link.gap?.score.point ?? 0) : look.fill}" stroke="${look.border}" stroke-width="${look.width}"${look.dash ? ` stroke-dasharray="${look.dash}"` : ''}/>`,
  ];
  if (link.status === 'EXCLUDED')
    parts.push(
      `<path d="M${x + 6} ${y + CARD_HEIGHT - 6} ${x + CARD_WIDTH - 6} ${y + 6}" stroke="${look.border}" opacity=".55"/>`,
    );
  const nameTop = card.y + NAME_Y - ((lines.name.length - 1) * NAME_LINE) / 2 + NAME_SIZE * 0.36;
  lines.name.forEach(
    (text, i) => void parts.push(line(text, left, nameTop + i * NAME_LINE, NAME_SIZE, look.name, true)),
  );
  parts.push(line(lines.fact, left, card.y + FACT_Y + FACT_SIZE * 0.36, FACT_SIZE, look.fact));
  if (lines.badge !== '') {
    const width = textWidth(lines.badge) * BADGE_SIZE + 10;
    parts.push(
      `<rect x="${x + CARD_WIDTH - width - 6}" y="${y + 7}" width="${width}" height="22" rx="5" fill="${look.border}"/>`,
    );
    parts.push(line(lines.badge, x + CARD_WIDTH - width - 1, y + 23, BADGE_SIZE, palette.badgeInk, true));
  }
  return parts.join('');
}

interface Look {
  readonly fill: string;
  readonly border: string;
  readonly width: number;
  readonly dash: string;
  readonly name: string;
  readonly fact: string;
}

const LOOKS: Readonly<Record<CardLook, (palette: Palette) => Look>> = {
  present: (p) => ({ fill: p.card, border: p.present, width: 2.5, dash: '', name: p.ink, fact: p.present }),
  weak: (p) => ({ fill: p.card, border: p.weak, width: 1, dash: '', name: p.ink, fact: p.weak }),
  planned: (p) => ({ fill: p.card, border: p.planned, width: 3, dash: '3 4', name: p.ink, fact: p.planned }),
  missing: (p) => ({
    fill: p.missingFill,
    border: p.missing,
    width: 3.5,
    dash: '9 5',
    name: p.missingInk,
    fact: p.missingInk,
  }),
  unchecked: (p) => ({
    fill: p.uncheckedFill,
    border: p.missing,
    width: 2.5,
    dash: '9 5',
    name: p.missingInk,
    fact: p.missingInk,
  }),
  excluded: (p) => ({
    fill: p.excludedFill,
    border: p.excluded,
    width: 1,
    dash: '',
    name: p.excluded,
    fact: p.excluded,
  }),
};

function edge(route: Route, state: MapFlow['state'], palette: Palette): string {
  const color = state === 'LIVE' ? palette.live : state === 'BROKEN' ? palette.broken : palette.absent;
  const width = state === 'BROKEN' ? 2.4 : state === 'LIVE' ? 1.6 : 1.2;
  const last = route.controls.at(-1) ?? route.start;
  const back = last.x > route.end.x ? 8 : -8;
  const { x, y } = route.end;
  return (
    `<path d="${pathOf(route)}" fill="none" stroke="${color}" stroke-width="${width}"${state === 'BROKEN' ? ' stroke-dasharray="8 4"' : ''}/>` +
    `<path d="M${round(x)} ${round(y)}l${back} -4v8z" fill="${color}"/>`
  );
}

function line(text: string, x: number, y: number, size: number, color: string, bold = false): string {
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${color}"${bold ? ' font-weight="bold"' : ''}>${xmlText(text)}</text>`;
}

/** The ground of a gap: the deeper, the more points, up to 70. */
function tint(palette: Palette, points: number): string {
  const share = Math.max(0, Math.min(1, points / 70));
  const part = (color: string, i: number): number => Number.parseInt(color.slice(1 + 2 * i, 3 + 2 * i), 16);
  const mixed = [0, 1, 2].map((i) =>
    Math.round(part(palette.uncheckedFill, i) * (1 - share) + part(palette.missingFill, i) * share),
  );
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Markup in a name is text; signs that XML cannot hold are dropped. */
export function xmlText(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
