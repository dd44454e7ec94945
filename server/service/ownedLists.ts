import type { Graph, Query } from '../graph/client.ts';
import { type Key, makePage, type Order, type Page, type PageArgs } from './page.ts';

/** A query that finds, for many owners at once, the records that each owns, in the order of the list. */
export type OwnedListQuery<Item> = Query<
  'read',
  { readonly ids: readonly string[] },
  { readonly ownerId: string; readonly item: Item }
>;

/** The records that each owner has, in the order of the owners; an owner without any, or unknown, has an empty list. */
export async function findOwned<Item>(
  graph: Graph,
  query: OwnedListQuery<Item>,
  ids: readonly string[],
): Promise<readonly (readonly Item[])[]> {
  return groupByOwner(await graph.read(query, { ids }), ids);
}

/** Rows gathered by owner, in the order of the owners; the order of each owner's rows stays. */
export function groupByOwner<Item>(
  rows: readonly { readonly ownerId: string; readonly item: Item }[],
  ids: readonly string[],
): readonly (readonly Item[])[] {
  const lists = new Map<string, Item[]>(ids.map((id) => [id, []]));
  for (const { ownerId, item } of rows) lists.get(ownerId)?.push(item);
  return ids.map((id) => lists.get(id) ?? []);
}

/** The pages that each owner has of one list, from rows with a total and one item more than the page is long. */
export function pagesByOwner<Item, Keys extends readonly Key[]>(
  order: Order<Item, Keys>,
  args: PageArgs,
  rows: readonly { readonly ownerId: string; readonly total: number; readonly items: readonly Item[] }[],
  ids: readonly string[],
): readonly Page<Item>[] {
  const byOwner = new Map(rows.map((row) => [row.ownerId, row]));
  return ids.map((id) => makePage(order, args, byOwner.get(id)?.items ?? [], byOwner.get(id)?.total ?? 0));
}
