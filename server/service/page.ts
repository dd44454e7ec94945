import { DomainError } from '../errors.ts';

/** What a caller says about the page wanted; null is as good as left out. */
export interface PageArgs {
  /** Length of the page, 1 to 500. [items] */
  readonly first?: number | null | undefined;
  /** Cursor of the item to go on behind. */
  readonly after?: string | null | undefined;
}

/** A page of a list, in the shape of a Relay connection. The total is asked for when somebody reads it. */
export interface Page<Item> {
  readonly edges: readonly { readonly node: Item; readonly cursor: string }[];
  readonly nodes: readonly Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number | (() => Promise<number>);
}

/** A part of the key that orders a list. */
export type Key = string | number;

/**
 * How a list is ordered: its name, and the key of an item. `start` is a key before every other, of the same types. Cursors hold
 * the key, so that a page goes on at the right place also where items came or went in between.
 */
export interface Order<Item, Keys extends readonly Key[]> {
  readonly list: string;
  readonly start: Keys;
  readonly key: (item: Item) => Keys;
}

const MOST = 500;
const DEFAULT = 50;

/** The length of a page: 50 where not given. Throws BAD_USER_INPUT outside of 1 to 500. */
export function pageLength(first: number | null | undefined, fallback = DEFAULT): number {
  const length = first ?? fallback;
  if (!Number.isInteger(length) || length < 1 || length > MOST)
    throw new DomainError('BAD_USER_INPUT', `first is ${length}: it is a whole number from 1 to ${MOST}`, {
      argument: 'first',
    });
  return length;
}

/** The key to go on behind: the order's start where no cursor is given. Throws BAD_USER_INPUT for a cursor of no such list. */
export function pageStart<Item, Keys extends readonly Key[]>(
  order: Order<Item, Keys>,
  after: string | null | undefined,
): Keys {
  if (after === null || after === undefined) return order.start;
  const [list, ...keys] = decode(after);
  if (list !== order.list || !isLike(keys, order.start))
    throw new DomainError('BAD_USER_INPUT', 'after is no cursor of this list: give the endCursor of its last page', {
      argument: 'after',
    });
  return keys;
}

/**
 * Makes a page of the items found behind the start: ask the graph for one more than the page's length, since that one tells
 * whether another page follows.
 */
export function makePage<Item, Keys extends readonly Key[]>(
  order: Order<Item, Keys>,
  args: PageArgs,
  found: readonly Item[],
  totalCount: Page<Item>['totalCount'],
): Page<Item> {
  const nodes = found.slice(0, pageLength(args.first));
  const edges = nodes.map((node) => ({ node, cursor: encode([order.list, ...order.key(node)]) }));
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: found.length > nodes.length,
      hasPreviousPage: args.after !== null && args.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

/** A page of a list that is in memory as a whole, ordered by `compare` on keys. */
export function cutPage<Item, Keys extends readonly Key[]>(
  order: Order<Item, Keys> & { readonly compare: (left: Keys, right: Keys) => number },
  items: readonly Item[],
  args: PageArgs,
): Page<Item> {
  const length = pageLength(args.first);
  const start = pageStart(order, args.after);
  const from = args.after ? items.findIndex((item) => order.compare(order.key(item), start) > 0) : 0;
  return makePage(order, args, from < 0 ? [] : items.slice(from, from + length + 1), items.length);
}

function encode(parts: readonly Key[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

function decode(cursor: string): readonly unknown[] {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}

function isLike<Keys extends readonly Key[]>(keys: readonly unknown[], start: Keys): keys is Keys {
  return keys.length === start.length && keys.every((key, index) => typeof key === typeof start[index]);
}
