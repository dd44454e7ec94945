import { append } from '../domain/append.ts';
import type { PlanTarget, Region, RegionChain } from '../domain/record.ts';
import type { Graph } from '../graph/client.ts';
import { type ReadRegionPlansRow, readRegionPlans } from '../graph/queries.generated.ts';
import { fetchDataVersion } from './dataVersion.ts';
import { keepByVersion } from './keepByVersion.ts';
import { KeptById } from './keptById.ts';

/** How a region stands to chains by its own plans and those of its ancestors, the nearest first. */
export interface RegionPlans {
  readonly region: Region;
  readonly targets: readonly PlanTarget[];
  rolesIn(chainIds: readonly string[]): readonly RegionChain[];
}

/** What one region itself has set. */
interface OwnPlans {
  readonly region: Region;
  readonly lineage: readonly string[];
  readonly targets: readonly PlanTarget[];
  /** By chain. */
  readonly roles: ReadonlyMap<string, readonly RegionChain[]>;
  /** [targets and roles] */
  readonly size: number;
}

/** Targets and roles kept of all regions together, some 200 bytes each; a country of a million firms has 20,000. */
const MOST_KEPT = 50_000;

const plansOf = keepByVersion(
  (graph) =>
    new KeptById<OwnPlans>({
      most: MOST_KEPT,
      sizeOf: ({ size }) => size,
      read: async (regionIds) => (await read(graph, regionIds)).map(toPlans),
    }),
);

const known = new WeakSet<Graph>();

/** The plans of regions by id, an unknown one left out, and the version of the data; each region is read once of a version. */
export async function findRegionPlans(
  graph: Graph,
  regionIds: readonly string[],
): Promise<{ readonly plans: ReadonlyMap<string, RegionPlans>; readonly dataVersion: string }> {
  // Where nothing is kept yet, what is read says its version itself.
  const first = known.has(graph) ? null : await read(graph, regionIds);
  known.add(graph);
  const dataVersion = first === null ? await fetchDataVersion(graph) : (first[0]?.dataVersion ?? '');
  const kept = plansOf(graph, dataVersion);
  for (const row of first ?? []) kept.keep(...toPlans(row));
  const own = await kept.find(regionIds);
  const lineages = regionIds.flatMap((id) => own.get(id)?.lineage ?? []);
  const ancestors = await kept.find([...new Set(lineages)]);
  const plans = new Map<string, RegionPlans>();
  for (const id of regionIds) {
    const plan = own.get(id);
    if (plan !== undefined) plans.set(id, joinPlans(plan, ancestors));
  }
  return { plans, dataVersion };
}

function read(graph: Graph, regionIds: readonly string[]): Promise<readonly ReadRegionPlansRow[]> {
  return graph.read(readRegionPlans, { regionIds: [...regionIds] });
}

function toPlans({ region, lineage, targets, roles }: ReadRegionPlansRow): readonly [string, OwnPlans] {
  const byChain = new Map<string, RegionChain[]>();
  for (const role of roles) append(byChain, role.chainId, role);
  return [region.id, { region, lineage, targets, roles: byChain, size: targets.length + roles.length }];
}

function joinPlans({ region, lineage }: OwnPlans, all: ReadonlyMap<string, OwnPlans>): RegionPlans {
  const inOrder = lineage.flatMap((id) => all.get(id) ?? []);
  return {
    region,
    targets: inOrder.flatMap(({ targets }) => targets),
    rolesIn: (chainIds) => inOrder.flatMap(({ roles }) => chainIds.flatMap((id) => roles.get(id) ?? [])),
  };
}
