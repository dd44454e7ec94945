import type { Operation, Tie, TieKind } from '../domain/record.ts';
import type { Graph } from '../graph/client.ts';
import {
  readContactsOfFirms,
  readLeadsOfFirms,
  readOperationsOfFirms,
  readProductsOfFirms,
  readProjectsOfFirms,
  readTiesOfFirms,
} from '../graph/queries.generated.ts';
import { pagesByOwner } from './ownedLists.ts';
import { type Order, type Page, type PageArgs, pageLength, pageStart } from './page.ts';

/** An operation with the place where it is: the region stated, else the firm's home; null where neither is known. */
export interface PlacedOperation extends Operation {
  readonly placeId: string | null;
}

/** What a firm has, list by list; each query says the order. */
export const FIRM_LISTS = {
  products: readProductsOfFirms,
  operations: readOperationsOfFirms,
  leads: readLeadsOfFirms,
  projects: readProjectsOfFirms,
  contacts: readContactsOfFirms,
} as const;

export interface TieArgs extends PageArgs {
  readonly kinds?: readonly TieKind[] | null | undefined;
}

const TIES: Order<Tie, readonly [string, string, string]> = {
  list: 'ties',
  start: ['', '', ''],
  key: ({ kind, fromFirmId, toFirmId }) => [kind, fromFirmId, toFirmId],
};

/**
 * Pages of the ties of firms, either way, by kind and both ends; one page for each firm, in their order.
 * Throws BAD_USER_INPUT for a bad `first` or `after`.
 */
export async function findTies(graph: Graph, firmIds: readonly string[], args: TieArgs): Promise<readonly Page<Tie>[]> {
  const limit = pageLength(args.first) + 1;
  const [afterKind, afterFromId, afterToId] = pageStart(TIES, args.after);
  const params = { ids: firmIds, kinds: args.kinds ?? null, afterKind, afterFromId, afterToId, limit };
  return pagesByOwner(TIES, args, await graph.read(readTiesOfFirms, params), firmIds);
}
