import type { Asset, Chain, Firm, Link, Product, Project, Region, Source, Trip } from '../domain/record.ts';
import type { Graph, Query } from '../graph/client.ts';
import {
  readAssetsById,
  readChainsById,
  readFirmsById,
  readLinksById,
  readProductsById,
  readProjectsById,
  readRegionsById,
  readSourcesById,
  readTripsById,
} from '../graph/queries.generated.ts';

/** The records that an id names. */
export interface Records {
  readonly source: Source;
  readonly region: Region;
  readonly chain: Chain;
  readonly link: Link;
  readonly product: Product;
  readonly firm: Firm;
  readonly project: Project;
  readonly asset: Asset;
  readonly trip: Trip;
}

const QUERIES: {
  readonly [Kind in keyof Records]: Query<
    'read',
    { readonly ids: readonly string[] },
    { readonly item: Records[Kind] }
  >;
} = {
  source: readSourcesById,
  region: readRegionsById,
  chain: readChainsById,
  link: readLinksById,
  product: readProductsById,
  firm: readFirmsById,
  project: readProjectsById,
  asset: readAssetsById,
  trip: readTripsById,
};

/** The records of one kind with these ids, in the order of the ids; null where there is none. */
export async function findRecords<Kind extends keyof Records>(
  graph: Graph,
  kind: Kind,
  ids: readonly string[],
): Promise<readonly (Records[Kind] | null)[]> {
  const rows = await graph.read(QUERIES[kind], { ids });
  const byId = new Map(rows.map(({ item }) => [item.id, item]));
  return ids.map((id) => byId.get(id) ?? null);
}
