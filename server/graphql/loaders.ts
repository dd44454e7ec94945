import DataLoader from 'dataloader';
import type { Graph } from '../graph/client.ts';
import {
  CHAIN_LISTS,
  findChainLeaders,
  findMakers,
  findOperations,
  LINK_LISTS,
  PRODUCT_LISTS,
} from '../service/chainStructure.ts';
import {
  type FirmListName,
  type FirmLists,
  findFirmLists,
  findTies,
  type Meet,
  type TieArgs,
} from '../service/firmProfile.ts';
import { findOwned, type OwnedListQuery } from '../service/ownedLists.ts';
import { findRecords, type Records } from '../service/records.ts';
import { findProjects, REGION_LISTS } from '../service/regionDossier.ts';
import { findListsOfFirms, findTargetLists, findTargets } from '../service/targetLists.ts';

/** Loads by id with arguments: one batch for all ids that are asked for with the same arguments. */
export interface ArgumentLoader<Args, Value> {
  load(id: string, args: Args): Promise<Value>;
}

export type Loaders = ReturnType<typeof createLoaders>;

/** Loaders of one request: each thing is read once, and things asked for together are read together. */
export function createLoaders(graph: Graph) {
  const record = <Kind extends keyof Records>(kind: Kind) =>
    new DataLoader<string, Records[Kind] | null>((ids) => findRecords(graph, kind, ids));
  const owned = <Item>(query: OwnedListQuery<Item>) =>
    new DataLoader<string, readonly Item[]>((ids) => findOwned(graph, query, ids));
  const records: { readonly [Kind in keyof Records]: DataLoader<string, Records[Kind] | null> } = {
    source: record('source'),
    region: record('region'),
    chain: record('chain'),
    link: record('link'),
    product: record('product'),
    firm: record('firm'),
    project: record('project'),
    asset: record('asset'),
    trip: record('trip'),
  };
  const meet: Meet = (kind, known) => records[kind].prime(known.id, known);
  const ofFirm = firmLists(graph, meet);
  return {
    ...records,
    targetList: new DataLoader((ids: readonly string[]) => findTargetLists(graph, ids)),
    ofRegion: {
      ancestors: owned(REGION_LISTS.ancestors),
      children: owned(REGION_LISTS.children),
      leaders: owned(REGION_LISTS.leaders),
      batches: owned(REGION_LISTS.batches),
      duties: owned(REGION_LISTS.duties),
      assets: owned(REGION_LISTS.assets),
      trips: owned(REGION_LISTS.trips),
      contacts: owned(REGION_LISTS.contacts),
      chainRoles: owned(REGION_LISTS.chainRoles),
      metrics: owned(REGION_LISTS.metrics),
      targets: owned(REGION_LISTS.targets),
      projects: withArguments(graph, findProjects),
    },
    ofChain: {
      links: owned(CHAIN_LISTS.links),
      flows: owned(CHAIN_LISTS.flows),
      leaders: withArguments(graph, findChainLeaders),
    },
    ofLink: {
      products: owned(LINK_LISTS.products),
      feeds: owned(LINK_LISTS.feeds),
      fedBy: owned(LINK_LISTS.fedBy),
      operations: withArguments(graph, findOperations),
    },
    ofProduct: {
      inputs: owned(PRODUCT_LISTS.inputs),
      usedIn: owned(PRODUCT_LISTS.usedIn),
      links: owned(PRODUCT_LISTS.links),
      makers: withArguments(graph, findMakers),
    },
    ofFirm: {
      products: ofFirm('products'),
      operations: ofFirm('operations'),
      leads: ofFirm('leads'),
      projects: ofFirm('projects'),
      contacts: ofFirm('contacts'),
      ties: withArguments(graph, (asked, ids, args: TieArgs) => findTies(asked, ids, args, meet)),
      lists: withArguments(graph, findListsOfFirms),
    },
    ofList: { targets: withArguments(graph, findTargets) },
  };
}

/** Lists of firms, all that are asked for together in one query. */
function firmLists(graph: Graph, meet: Meet) {
  const loader = new DataLoader<{ readonly id: string; readonly list: FirmListName }, FirmLists, string>(
    async (wishes) => {
      const ids = [...new Set(wishes.map(({ id }) => id))];
      const found = await findFirmLists(graph, ids, [...new Set(wishes.map(({ list }) => list))], meet);
      const byId = new Map(ids.map((id, index) => [id, found[index]]));
      return wishes.map(({ id }) => byId.get(id) ?? new Error(`no lists were read for ${id}`));
    },
    { cacheKeyFn: ({ id, list }) => `${list} ${id}` },
  );
  return <List extends FirmListName>(list: List) => ({
    load: async (id: string): Promise<FirmLists[List]> => (await loader.load({ id, list }))[list],
  });
}

function withArguments<Args, Value>(
  graph: Graph,
  find: (graph: Graph, ids: readonly string[], args: Args) => Promise<readonly Value[]>,
): ArgumentLoader<Args, Value> {
  const byArguments = new Map<string, DataLoader<string, Value>>();
  return {
    load(id, args) {
      const key = JSON.stringify(args);
      const loader = byArguments.get(key) ?? new DataLoader<string, Value>((ids) => find(graph, ids, args));
      byArguments.set(key, loader);
      return loader.load(id);
    },
  };
}
