import { buildMarket, type Market, type MarketFirm, type MarketProduct } from '../../domain/affinity/market.ts';
import type { Graph } from '../../graph/client.ts';
import {
  awaitFulltext,
  findFirmsNearby,
  type ReadMarketFirmsRow,
  type ReadMarketProductsRow,
  readMarketFirms,
  readMarketFirmsById,
  readMarketProducts,
  readMarketProductsById,
  readMarketSize,
} from '../../graph/queries.generated.ts';

/** How much of a market is kept in memory. */
interface MarketLimits {
  readonly firms: number;
  readonly products: number;
  /** Pairs of firm and product. */
  readonly makes: number;
}

/** Up to here the whole market is kept in memory, some 150 MB; beyond, only what is near the link is looked at. */
const WHOLE: MarketLimits = { firms: 20_000, products: 200_000, makes: 200_000 };
/** In a larger graph: firms found by each of the five ways. [firms] */
const HITS = 600;
/** In a larger graph: known makers compared with. [firms] */
const MODELS = 200;
/** A product that so many firms make joins nobody, and one next to the link's products that is made by a crowd. [firms] */
const COMMON = 150;
const CROWD = 2_000;

/** The whole market, kept for as long as the data stays the same. */
const kept = new WeakMap<Graph, { readonly dataVersion: string; readonly market: Promise<Market> }>();

export interface NearTo {
  /** Words to look for, such as the names of the link's products. */
  readonly words: readonly string[];
  readonly productIds: readonly string[];
  readonly makerIds: readonly string[];
}

/**
 * The firms and products to compare with: all of the graph where it has at most 20,000 firms, 200,000 products and 200,000 pairs of
 * both (`whole`); else the firms near the link: up to 600 by each of five ways, 200 known makers at most.
 */
export async function fetchMarket(graph: Graph, near: NearTo, whole: MarketLimits = WHOLE): Promise<Market> {
  const [size] = await graph.read(readMarketSize, {});
  const isWhole =
    size !== undefined && size.firms <= whole.firms && size.products <= whole.products && size.makes <= whole.makes;
  if (!isWhole) return fetchNearby(graph, near);
  const dataVersion = size.dataVersion ?? '';
  const known = kept.get(graph);
  // It fails when the client that asked first has gone: then the next one asks for itself.
  if (known?.dataVersion === dataVersion) return known.market.catch(() => fetchMarket(graph, near));
  const own = { dataVersion, market: fetchWhole(graph) };
  kept.set(graph, own);
  own.market.catch(() => kept.get(graph) === own && kept.delete(graph));
  return own.market;
}

async function fetchWhole(graph: Graph): Promise<Market> {
  const [firms, products] = await Promise.all([graph.read(readMarketFirms, {}), graph.read(readMarketProducts, {})]);
  return buildMarket(firms.map(toFirm), products.map(toProduct));
}

async function fetchNearby(graph: Graph, { words, productIds, makerIds }: NearTo): Promise<Market> {
  // What is kept must not rest on a full-text index that is still taking in the last import.
  await graph.read(awaitFulltext, {});
  const rows = await graph.read(findFirmsNearby, {
    productIds: [...productIds],
    makerIds: makerIds.slice(0, MODELS),
    text: anyOf(words),
    hits: HITS,
    common: COMMON,
    crowd: CROWD,
  });
  const firms = await graph.read(readMarketFirmsById, { ids: rows.map(({ id }) => id) });
  const ids = new Set([...productIds, ...firms.flatMap((firm) => firm.productIds)]);
  const products = await graph.read(readMarketProductsById, { ids: [...ids] });
  return buildMarket(firms.map(toFirm), products.map(toProduct));
}

/** The pairs of characters of all words, any of them wanted; the index ranks a firm by how many it has and how rare they are. */
function anyOf(words: readonly string[]): string {
  return (
    words
      .map((word) =>
        word
          .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
          .toLowerCase(),
      )
      .filter((word) => word !== '')
      .join(' ') || '""'
  );
}

function toFirm({ nameEn, industry, businessScope, ...firm }: ReadMarketFirmsRow): MarketFirm {
  return {
    ...firm,
    ...(nameEn === null ? {} : { nameEn }),
    ...(industry === null ? {} : { industry }),
    ...(businessScope === null ? {} : { businessScope }),
  };
}

function toProduct({ nameEn, parentId, ...product }: ReadMarketProductsRow): MarketProduct {
  return { ...product, ...(nameEn === null ? {} : { nameEn }), ...(parentId === null ? {} : { parentId }) };
}
