import { describe, expect, it } from 'vitest';
import { cutPage, makePage, type Order, type Page, pageLength, pageStart } from '../../server/service/page.ts';

interface Item {
  readonly point: number;
  readonly id: string;
}
const order = {
  list: 'items',
  start: [101, ''] as const,
  key: ({ point, id }: Item) => [point, id] as const,
  compare: (left: readonly [number, string], right: readonly [number, string]) =>
    right[0] - left[0] || (left[1] < right[1] ? -1 : left[1] > right[1] ? 1 : 0),
} satisfies Order<Item, readonly [number, string]> & { compare: unknown };
const items: readonly Item[] = [
  { point: 90, id: 'b' },
  { point: 90, id: 'c' },
  { point: 1 / 3, id: 'a' },
  { point: 0, id: '链' },
];

describe('pageLength', () => {
  it('is 50, or the fallback, where none is given', () => {
    expect([pageLength(undefined), pageLength(null), pageLength(null, 10)]).toEqual([50, 50, 10]);
  });

  it('lets 1 and 500 pass and refuses 0, 501 and fractions, with the limits', () => {
    expect([pageLength(1), pageLength(500)]).toEqual([1, 500]);
    for (const first of [0, 501, -1, 1.5, Number.NaN]) expect(() => pageLength(first)).toThrow(/1 to 500/);
  });
});

describe('pageStart', () => {
  it('is the start of the order where no cursor is given', () => {
    expect(pageStart(order, null)).toEqual([101, '']);
  });

  it('is the key of the item whose cursor is given, numbers to the last digit', () => {
    const { edges } = makePage(order, {}, items, 4);
    expect(edges.map(({ cursor }) => pageStart(order, cursor))).toEqual(items.map(order.key));
  });

  it('refuses what is no cursor, one of another list, and one whose key is of other types', () => {
    const other = makePage({ ...order, list: 'others' }, {}, items, 4).edges[0]?.cursor;
    const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
    for (const after of [
      '',
      'x',
      '{}',
      other,
      encoded(['items', 'b']),
      encoded(['items', '90', 'b']),
      encoded(['items', 90]),
      encoded(7),
    ])
      expect(() => pageStart(order, after)).toThrow(/no cursor of this list/);
  });
});

describe('cutPage', () => {
  it('walks through the list page by page, each item once, in order', () => {
    for (const first of [1, 2, 3, 4, 5]) {
      const seen: Item[] = [];
      let after: string | null = null;
      for (;;) {
        const page: Page<Item> = cutPage(order, items, { first, after });
        seen.push(...page.nodes);
        expect(page.totalCount).toBe(4);
        expect(page.pageInfo.hasPreviousPage).toBe(after !== null);
        if (!page.pageInfo.hasNextPage) break;
        after = page.pageInfo.endCursor;
      }
      expect(seen).toEqual(items);
    }
  });

  it('goes on at the right place when the item of the cursor is gone', () => {
    const { endCursor } = cutPage(order, items, { first: 2 }).pageInfo;
    const rest = items.filter(({ id }) => id !== 'c');
    expect(cutPage(order, rest, { first: 2, after: endCursor }).nodes.map(({ id }) => id)).toEqual(['a', '链']);
  });

  it('is empty, with no cursors, for an empty list and behind the last item', () => {
    const last = cutPage(order, items, { first: 4 }).pageInfo.endCursor;
    for (const page of [cutPage(order, [], {}), cutPage(order, items, { after: last })]) {
      expect(page.nodes).toEqual([]);
      expect(page.pageInfo).toMatchObject({ hasNextPage: false, startCursor: null, endCursor: null });
    }
  });
});
