import type { Card } from '../layout/layoutChain.ts';
import { CARD_HEIGHT, CARD_PADDING, CARD_WIDTH, FACT_SIZE } from '../layout/measures.ts';
import type { ChainElement } from './chainElements.ts';
import { fitText } from './fitText.ts';

export interface OpenedLink {
  readonly link: string;
  /** Firms, and projects that name none. */
  readonly firms: readonly { readonly id: string; readonly name: string; readonly kind: 'firm' | 'project' }[];
  /** Said below the firms where not all are drawn. */
  readonly rest: string;
}

/** Firms drawn of one opened link. */
export const MOST_FIRMS = 8;
const ROW = 26;

/** The firms of an opened link as rows on a tray that hangs from its card, in front of everything: nothing else moves. */
export function firmElements(cards: readonly Card[], opened: readonly OpenedLink[]): readonly ChainElement[] {
  return opened.flatMap((link) => {
    const card = cards.find((one) => one.id === link.link);
    return card ? trayElements(card, link) : [];
  });
}

function trayElements(card: Card, { link, firms, rest }: OpenedLink): ChainElement[] {
  const rows = [...firms.slice(0, MOST_FIRMS), ...(rest === '' ? [] : [{ id: '', name: rest, kind: 'rest' as const }])];
  const height = Math.max(1, rows.length) * ROW + 12;
  const top = card.y + CARD_HEIGHT / 2 + 2;
  return [
    {
      group: 'nodes',
      data: { id: `tray:${link}`, width: CARD_WIDTH, height },
      position: { x: card.x, y: top + height / 2 },
      classes: 'tray',
    },
    ...rows.map(
      (row, i): ChainElement => ({
        group: 'nodes',
        data: {
          id: `${row.kind}:${link}:${row.id}`,
          firm: row.kind === 'firm' ? row.id : '',
          label: fitText(row.name, CARD_WIDTH - 2 * CARD_PADDING, FACT_SIZE, 1).join(''),
        },
        position: { x: card.x, y: top + 6 + (i + 0.5) * ROW },
        classes: row.kind === 'firm' ? 'firm' : 'firm rest',
      }),
    ),
  ];
}
