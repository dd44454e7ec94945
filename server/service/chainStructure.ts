import type { Firm, Leadership, OperationStatus } from '../domain/record.ts';
import type { Graph } from '../graph/client.ts';
import {
  readFlowsFromLinks,
  readFlowsOfChains,
  readFlowsToLinks,
  readInputsOfProducts,
  readLeadersOfChains,
  readLinksOfChains,
  readLinksOfProducts,
  readMakersOfProducts,
  readOperationsOfLinks,
  readProductsOfLinks,
  readUsesOfProducts,
} from '../graph/queries.generated.ts';
import type { PlacedOperation } from './firmProfile.ts';
import { groupByOwner, pagesByOwner } from './ownedLists.ts';
import { type Order, type Page, type PageArgs, pageLength, pageStart } from './page.ts';

/** What chains, links and products have, list by list; each query says the order. */
export const CHAIN_LISTS = { links: readLinksOfChains, flows: readFlowsOfChains } as const;
export const LINK_LISTS = {
  products: readProductsOfLinks,
  feeds: readFlowsFromLinks,
  fedBy: readFlowsToLinks,
} as const;
export const PRODUCT_LISTS = {
  inputs: readInputsOfProducts,
  usedIn: readUsesOfProducts,
  links: readLinksOfProducts,
} as const;

/** The leaders of chains, by firm and region id, all or those in a region and below it; one list for each chain, in their order. */
export async function findChainLeaders(
  graph: Graph,
  chainIds: readonly string[],
  args: { readonly region?: string | null | undefined },
): Promise<readonly (readonly Leadership[])[]> {
  const rows = await graph.read(readLeadersOfChains, { ids: chainIds, regionId: args.region ?? null });
  return groupByOwner(rows, chainIds);
}

export interface OperationArgs extends PageArgs {
  readonly region?: string | null | undefined;
  readonly status?: readonly OperationStatus[] | null | undefined;
}

const OPERATIONS: Order<PlacedOperation, readonly [string, string]> = {
  list: 'operations',
  start: ['', ''],
  key: ({ firmId, regionId }) => [firmId, regionId],
};

/**
 * Pages of the operations at links, by firm id and place; one page for each link, in their order.
 * Throws BAD_USER_INPUT for a bad `first` or `after`.
 */
export async function findOperations(
  graph: Graph,
  linkIds: readonly string[],
  args: OperationArgs,
): Promise<readonly Page<PlacedOperation>[]> {
  const limit = pageLength(args.first) + 1;
  const [afterFirmId, afterPlace] = pageStart(OPERATIONS, args.after);
  const filter = { regionId: args.region ?? null, statuses: args.status ?? null };
  const rows = await graph.read(readOperationsOfLinks, { ids: linkIds, ...filter, afterFirmId, afterPlace, limit });
  return pagesByOwner(OPERATIONS, args, rows, linkIds);
}

const MAKERS: Order<Firm, readonly [string]> = { list: 'makers', start: [''], key: ({ id }) => [id] };

/**
 * Pages of the firms that make exactly these products, by id; one page for each product, in their order.
 * Throws BAD_USER_INPUT for a bad `first` or `after`.
 */
export async function findMakers(
  graph: Graph,
  productIds: readonly string[],
  args: PageArgs,
): Promise<readonly Page<Firm>[]> {
  const limit = pageLength(args.first) + 1;
  const [afterId] = pageStart(MAKERS, args.after);
  return pagesByOwner(
    MAKERS,
    args,
    await graph.read(readMakersOfProducts, { ids: productIds, afterId, limit }),
    productIds,
  );
}
