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
import { FIRM_LISTS, findTies } from '../service/firmProfile.ts';
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
  return {
    source: record('source'),
    region: record('region'),
    chain: record('chain'),
    link: record('link'),
    product: record('product'),
    firm: record('firm'),
    project: record('project'),
    asset: record('asset'),
    trip: record('trip'),
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
      products: owned(FIRM_LISTS.products),
      operations: owned(FIRM_LISTS.operations),
      leads: owned(FIRM_LISTS.leads),
      projects: owned(FIRM_LISTS.projects),
      contacts: owned(FIRM_LISTS.contacts),
      ties: withArguments(graph, findTies),
      lists: withArguments(graph, findListsOfFirms),
    },
    ofList: { targets: withArguments(graph, findTargets) },
  };
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
