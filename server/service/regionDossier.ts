import type { Project, ProjectStage } from '../domain/record.ts';
import type { Graph } from '../graph/client.ts';
import {
  readProjectsOfRegions,
  readRegionAncestors,
  readRegionAssets,
  readRegionBatches,
  readRegionChainRoles,
  readRegionChildren,
  readRegionContacts,
  readRegionDuties,
  readRegionLeaders,
  readRegionMetrics,
  readRegionTargets,
  readRegionTrips,
} from '../graph/queries.generated.ts';
import { pagesByOwner } from './ownedLists.ts';
import { type Order, type Page, type PageArgs, pageLength, pageStart } from './page.ts';

/** What a region has, list by list; each query says the order. Leaders are those of the whole scope, all else the region's own. */
export const REGION_LISTS = {
  ancestors: readRegionAncestors,
  children: readRegionChildren,
  leaders: readRegionLeaders,
  batches: readRegionBatches,
  duties: readRegionDuties,
  assets: readRegionAssets,
  trips: readRegionTrips,
  contacts: readRegionContacts,
  chainRoles: readRegionChainRoles,
  metrics: readRegionMetrics,
  targets: readRegionTargets,
} as const;

export interface ProjectArgs extends PageArgs {
  readonly stages?: readonly ProjectStage[] | null | undefined;
  readonly chain?: string | null | undefined;
  readonly link?: string | null | undefined;
}

const PROJECTS: Order<Project, readonly [string]> = { list: 'projects', start: [''], key: ({ id }) => [id] };

/**
 * Pages of the projects of regions and of all below them, by id; one page for each region, in their order.
 * Throws BAD_USER_INPUT for a bad `first` or `after`.
 */
export async function findProjects(
  graph: Graph,
  regionIds: readonly string[],
  args: ProjectArgs,
): Promise<readonly Page<Project>[]> {
  const limit = pageLength(args.first) + 1;
  const [afterId] = pageStart(PROJECTS, args.after);
  const { stages = null, chain = null, link = null } = args;
  const params = { ids: regionIds, stages, chainId: chain, linkId: link, afterId, limit };
  return pagesByOwner(PROJECTS, args, await graph.read(readProjectsOfRegions, params), regionIds);
}
