import type { Card } from '../layout/layoutChain.ts';

export type Arrow = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';

/** The card that an arrow key leads to: up and down in the column, left and right to the nearest card of the next column that has one. */
export function nextCard(cards: readonly Card[], from: string | null, arrow: Arrow): string | null {
  const here = cards.find((card) => card.id === from);
  if (!here) return cards[0]?.id ?? null;
  if (arrow === 'ArrowUp' || arrow === 'ArrowDown') {
    const way = arrow === 'ArrowDown' ? 1 : -1;
    // The nearest one that is drawn: rows between may be left out.
    const [near] = cards
      .filter((card) => card.column === here.column && (card.row - here.row) * way > 0)
      .sort((a, b) => (a.row - b.row) * way);
    return near?.id ?? here.id;
  }
  const step = arrow === 'ArrowRight' ? 1 : -1;
  const ahead = cards.filter((card) => (card.column - here.column) * step > 0);
  const [next] = ahead.sort(
    (a, b) =>
      Math.abs(a.column - here.column) - Math.abs(b.column - here.column) ||
      Math.abs(a.y - here.y) - Math.abs(b.y - here.y),
  );
  return next?.id ?? here.id;
}

export function isArrow(key: string): key is Arrow {
  return key === 'ArrowLeft' || key === 'ArrowRight' || key === 'ArrowUp' || key === 'ArrowDown';
}
