import type { Chain, Firm, Region, RegionLevel } from '../domain/record.ts';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import {
  countChainList,
  countFirms,
  countFirmsAround,
  countFirmsInOrder,
  countRegions,
  readChainList,
  readFirmsAround,
  readFirmsInOrder,
  readRegions,
} from '../graph/queries.generated.ts';
import type { FirmFilter } from './candidates.ts';
import { chainIdsOfRegion } from './coverage.ts';
import { checkSearchText } from './givenText.ts';
import { makePage, type Order, type Page, type PageArgs, pageLength, pageStart } from './page.ts';
import type { Records } from './records.ts';
import { requireKnown } from './requireKnown.ts';

function byId<Item extends { readonly id: string }>(list: string): Order<Item, readonly [string]> {
  return { list, start: [''], key: ({ id }) => [id] };
}
const REGIONS = byId<Region>('regions');
const CHAINS = byId<Chain>('chains');
const FIRMS = byId<Firm>('firms');

export interface RegionArgs extends PageArgs {
  readonly text?: string | null | undefined;
  readonly level?: RegionLevel | null | undefined;
  readonly within?: string | null | undefined;
}

/** Regions by id, narrowed. Throws NOT_FOUND for an unknown `within`, BAD_USER_INPUT for a bad text, `first` or `after`. */
export async function listRegions(graph: Graph, args: RegionArgs): Promise<Page<Region>> {
  const limit = pageLength(args.first) + 1;
  const [afterId] = pageStart(REGIONS, args.after);
  const filter = { text: lowerText(args.text), level: args.level ?? null, within: args.within ?? null };
  await requireGiven(graph, 'region', args.within, 'within');
  const rows = await graph.read(readRegions, { ...filter, afterId, limit });
  return makePage(REGIONS, args, rows.map(itemOf), async () => totalOf(await graph.read(countRegions, filter)));
}

export interface ChainArgs extends PageArgs {
  readonly text?: string | null | undefined;
  readonly region?: string | null | undefined;
}

/**
 * Chains by id, narrowed; with a region, its own chains (analysis.md section 2). Throws NOT_FOUND for an unknown region,
 * BAD_USER_INPUT for a bad text, `first` or `after`.
 */
export async function listChains(graph: Graph, args: ChainArgs): Promise<Page<Chain>> {
  const limit = pageLength(args.first) + 1;
  const [afterId] = pageStart(CHAINS, args.after);
  const text = lowerText(args.text);
  await requireGiven(graph, 'region', args.region, 'region');
  const filter = { text, ids: args.region ? await chainIdsOfRegion(graph, args.region) : null };
  const rows = await graph.read(readChainList, { ...filter, afterId, limit });
  return makePage(CHAINS, args, rows.map(itemOf), async () => totalOf(await graph.read(countChainList, filter)));
}

export interface FirmArgs extends PageArgs {
  readonly filter?: FirmFilter | null | undefined;
}

/**
 * Firms by id, of any kind and status, narrowed. Throws NOT_FOUND for an unknown id in the filter, BAD_USER_INPUT for a bad
 * text, a least above its greatest, a bad `first` or `after`.
 */
export async function listFirms(graph: Graph, args: FirmArgs): Promise<Page<Firm>> {
  const limit = pageLength(args.first) + 1;
  const [afterId] = pageStart(FIRMS, args.after);
  const filter = await checkFirmFilter(graph, args.filter ?? {});
  const around = aroundOf(filter);
  const own = ownOf(filter);
  if (Object.values(around).some((part) => part !== null)) {
    const rows = await graph.read(readFirmsAround, { ...around, ...own, afterId, limit });
    return makePage(FIRMS, args, rows.map(itemOf), async () =>
      totalOf(await graph.read(countFirmsAround, { ...around, ...own })),
    );
  }
  const rows = await graph.read(readFirmsInOrder, { ...own, afterId, limit });
  const isWhole = Object.values(own).every((part) => part === null);
  return makePage(FIRMS, args, rows.map(itemOf), async () =>
    totalOf(isWhole ? await graph.read(countFirms, {}) : await graph.read(countFirmsInOrder, own)),
  );
}

/** The filter, proved good. Throws NOT_FOUND for an unknown id, BAD_USER_INPUT for a bad text or a least above its greatest. */
export async function checkFirmFilter(graph: Graph, filter: FirmFilter): Promise<FirmFilter> {
  const { minRevenue, maxRevenue } = filter;
  if (typeof filter.text === 'string') checkSearchText(filter.text, 'filter.text');
  if (typeof minRevenue === 'number' && typeof maxRevenue === 'number' && minRevenue > maxRevenue)
    throw new DomainError(
      'BAD_USER_INPUT',
      `filter.minRevenue is ${minRevenue}, above filter.maxRevenue ${maxRevenue}`,
      {
        argument: 'filter.minRevenue',
      },
    );
  await Promise.all([
    requireGiven(graph, 'region', filter.within, 'filter.within'),
    requireGiven(graph, 'link', filter.link, 'filter.link'),
    requireGiven(graph, 'product', filter.product, 'filter.product'),
    requireGiven(graph, 'chain', filter.leadsChain, 'filter.leadsChain'),
  ]);
  return filter;
}

function aroundOf(filter: FirmFilter) {
  return {
    within: filter.within ?? null,
    link: filter.link ?? null,
    product: filter.product ?? null,
    leadsChain: filter.leadsChain ?? null,
  };
}

function ownOf(filter: FirmFilter) {
  return {
    text: lowerText(filter.text, 'filter.text'),
    listed: filter.listed ?? null,
    minRevenue: filter.minRevenue ?? null,
    maxRevenue: filter.maxRevenue ?? null,
    minRegisteredCapital: filter.minRegisteredCapital ?? null,
  };
}

async function requireGiven(
  graph: Graph,
  kind: keyof Records,
  id: string | null | undefined,
  argument: string,
): Promise<void> {
  if (id !== null && id !== undefined) await requireKnown(graph, kind, [id], argument);
}

function lowerText(text: string | null | undefined, argument = 'text'): string | null {
  return text === null || text === undefined ? null : checkSearchText(text, argument).toLowerCase();
}

function itemOf<Item>(row: { readonly item: Item }): Item {
  return row.item;
}

function totalOf(rows: readonly { readonly total: number }[]): number {
  return rows[0]?.total ?? 0;
}
