import { LRUCache } from 'lru-cache';
import type { RankedAffinity } from '../domain/affinity/rankAffinity.ts';
import {
  type Candidate,
  formPool,
  type GatedOut,
  isInTalks,
  type PoolFacts,
  type PoolMember,
  PREDICTIONS,
} from '../domain/candidate.ts';
import { CANDIDATE_FACTORS, type CandidateFacts } from '../domain/candidateFactors.ts';
import { RULES_VERSION } from '../domain/judgeChain.ts';
import { percentile, percentilesOf } from '../domain/quantity.ts';
import type { Contact, Link, PlanTarget, Region } from '../domain/record.ts';
import { compareScored, resolveWeights, scoreBy, type Weights } from '../domain/score.ts';
import type { Graph } from '../graph/client.ts';
import {
  awaitFulltext,
  type ReadCandidatePoolRow,
  type ReadLocalTiesRow,
  readCandidatePool,
  readLinkAndRegion,
  readLocalContacts,
  readLocalTies,
  readMatchingFirms,
  readPlans,
  readPredicted,
  readScope,
} from '../graph/queries.generated.ts';
import { findAffinity } from './affinity/findAffinity.ts';
import { notFound } from './existing.ts';
import { takeTurn } from './takeTurn.ts';

export type CandidateWeights = Readonly<
  Record<'fit' | 'affinity' | 'ties' | 'engagement' | 'reach' | 'scale' | 'place', number>
>;

/** Selects firms from a ranked result; a part left out lets everything pass. Money in [CNY yuan]. */
export interface FirmFilter {
  readonly text?: string | null | undefined;
  readonly within?: string | null | undefined;
  readonly link?: string | null | undefined;
  readonly product?: string | null | undefined;
  readonly leadsChain?: string | null | undefined;
  readonly listed?: boolean | null | undefined;
  readonly minRevenue?: number | null | undefined;
  readonly maxRevenue?: number | null | undefined;
  readonly minRegisteredCapital?: number | null | undefined;
}

export interface FoundCandidates {
  /** Best first: point descending, then firm id. */
  readonly candidates: readonly Candidate[];
  readonly gatedOut: readonly GatedOut[];
  readonly rules: number;
  readonly dataVersion: string;
  readonly weights: Weights;
}

/**
 * Firms that could fill a link in a region. Preferred regions are those given, else those named by the wanted targets that apply.
 * A filter selects from the ranked result and changes no value and no gate count. Empty where no firm has a ground.
 * Throws NOT_FOUND for an unknown link, region or preferred region, BAD_USER_INPUT for bad weights.
 */
export async function findCandidates(
  graph: Graph,
  args: {
    readonly link: string;
    readonly region: string;
    readonly filter?: FirmFilter | null | undefined;
    readonly weights?: Partial<CandidateWeights> | null | undefined;
    readonly preferredRegions?: readonly string[] | null | undefined;
  },
): Promise<FoundCandidates> {
  const weights = resolveWeights(CANDIDATE_FACTORS, args.weights ?? {});
  const [subject] = await graph.read(readLinkAndRegion, { linkId: args.link, regionId: args.region });
  const { link = null, region = null, dataVersion = null } = subject ?? {};
  if (region === null) throw await notFound(graph, 'Region', args.region, 'region');
  if (link === null) throw await notFound(graph, 'Link', args.link, 'link');
  const key = JSON.stringify([dataVersion, link.id, region.id, args.preferredRegions ?? null]);
  const kept = keptPools(graph);
  let pool = kept.get(key);
  if (pool === undefined) {
    pool = await fetchPool(graph, { link, region, preferredRegions: args.preferredRegions });
    if (dataVersion !== null) kept.set(key, pool);
  }
  await takeTurn();
  const ranked = rankPool(pool, { link, region, weights });
  const candidates = await selectCandidates(graph, ranked, args.filter);
  return { candidates, gatedOut: pool.gatedOut, rules: RULES_VERSION, dataVersion: dataVersion ?? '', weights };
}

/** All that a ranking needs of the graph, whatever the weights, and the ranking that was last asked for. */
interface Pool {
  readonly members: readonly PoolMember[];
  readonly gatedOut: readonly GatedOut[];
  readonly factsOf: (member: PoolMember) => CandidateFacts;
  last: { readonly weights: string; readonly ranked: readonly Candidate[] } | null;
}

/** Firms kept in all pools together, 5 kB each; a larger pool is fetched each time. */
const MOST_KEPT = 12_000;
/** In a large graph each holds on to a market of its own, 2.4 MB. */
const MOST_POOLS = 24;
const poolsOf = new WeakMap<Graph, LRUCache<string, Pool>>();

/** Pools by data version and what was asked for: the pages of one list, and a weight that moves, read the graph once. */
function keptPools(graph: Graph): LRUCache<string, Pool> {
  const pools =
    poolsOf.get(graph) ??
    new LRUCache({ max: MOST_POOLS, maxSize: MOST_KEPT, sizeCalculation: ({ members }) => members.length + 1 });
  poolsOf.set(graph, pools);
  return pools;
}

function rankPool(
  pool: Pool,
  { link, region, weights }: { readonly link: Link; readonly region: Region; readonly weights: Weights },
): readonly Candidate[] {
  const named = JSON.stringify(weights);
  if (pool.last?.weights !== named) {
    const ranked = pool.members
      .map(
        (member): Candidate => ({
          firm: member.facts.firm,
          link,
          region,
          grounds: member.grounds,
          score: scoreBy(CANDIDATE_FACTORS, pool.factsOf(member), weights),
        }),
      )
      .sort((left, right) =>
        compareScored({ id: left.firm.id, point: left.score.point }, { id: right.firm.id, point: right.score.point }),
      );
    pool.last = { weights: named, ranked };
  }
  return pool.last.ranked;
}

async function fetchPool(
  graph: Graph,
  asked: {
    readonly link: Link;
    readonly region: Region;
    readonly preferredRegions?: readonly string[] | null | undefined;
  },
): Promise<Pool> {
  const { link, region } = asked;
  // What is kept must not rest on a full-text index that is still taking in the last import.
  await graph.read(awaitFulltext, {});
  const [plans, rows] = await Promise.all([
    graph.read(readPlans, { regionId: region.id }),
    graph.read(readCandidatePool, { linkId: link.id, regionId: region.id }),
  ]);
  const { pool: grounded, gatedOut, closedIds } = formPool(rows.map(toPoolFacts));
  const affinity = await findAffinity(graph, link);
  const predictedRows = await fetchPredicted(graph, { rows, closedIds, affinity });
  const predicted = predictedRows.map((row): PoolMember => ({ facts: toPoolFacts(row), grounds: ['PREDICTED'] }));
  const members = [...grounded, ...predicted];
  const preferredIds =
    asked.preferredRegions ??
    regionsWanted(
      plans.map(({ target }) => target),
      link,
    );
  const factsOf = await fetchCandidateFacts(graph, {
    link,
    region,
    rows: [...rows, ...predictedRows],
    pool: members,
    preferredIds,
    affinity,
  });
  return { members, gatedOut, factsOf, last: null };
}

function toPoolFacts(row: ReadCandidatePoolRow): PoolFacts {
  const { firm, operations, projects, products } = row;
  const projectContacts = row.projectContacts.filter(({ stage }) => isInTalks({ stage })).map(({ contact }) => contact);
  return { firm, operations, projects, products, projectContacts };
}

/** `source_region_ids` of the wanted targets that name the link, or its chain as a whole, or neither. */
function regionsWanted(targets: readonly PlanTarget[], link: Link): readonly string[] {
  const applying = targets.filter(
    ({ kind, linkId, chainId }) =>
      kind === 'wanted' &&
      (linkId === undefined ? chainId === undefined || chainId === link.chainId : linkId === link.id),
  );
  return [...new Set(applying.flatMap(({ sourceRegionIds }) => sourceRegionIds ?? []))];
}

/** Firms that have no ground but are most alike, with a reason, as rows of the pool: the first that are neither in it nor stopped by a gate. */
async function fetchPredicted(
  graph: Graph,
  found: {
    readonly rows: readonly ReadCandidatePoolRow[];
    readonly closedIds: ReadonlySet<string>;
    readonly affinity: RankedAffinity | null;
  },
): Promise<readonly ReadCandidatePoolRow[]> {
  const ids = new Set<string>();
  for (const other of found.affinity?.others ?? []) {
    if (ids.size === PREDICTIONS) break;
    if (!found.closedIds.has(other.firmId) && other.isFounded) ids.add(other.firmId);
  }
  if (ids.size === 0) return [];
  const known = found.rows.filter(({ firm }) => ids.has(firm.id));
  for (const { firm } of known) ids.delete(firm.id);
  const fetched = ids.size === 0 ? [] : await graph.read(readPredicted, { firmIds: [...ids] });
  const nothing = { operations: [], projects: [], products: [], projectContacts: [] };
  return [...known, ...fetched.map((row): ReadCandidatePoolRow => ({ ...nothing, ...row }))];
}

interface Surroundings {
  readonly link: Link;
  readonly region: Region;
  readonly rows: readonly ReadCandidatePoolRow[];
  readonly pool: readonly PoolMember[];
  readonly preferredIds: readonly string[];
  readonly affinity: RankedAffinity | null;
}

/** Fetches ties, contacts and preferred regions for the whole pool at once, and puts each firm's facts together. */
async function fetchCandidateFacts(
  graph: Graph,
  around: Surroundings,
): Promise<(member: PoolMember) => CandidateFacts> {
  const { link, region, rows, pool, preferredIds, affinity } = around;
  const firmIds = pool.map(({ facts }) => facts.firm.id);
  const [tieRows, contactRows, scopes] = await Promise.all([
    graph.read(readLocalTies, { firmIds, regionId: region.id, chainId: link.chainId }),
    graph.read(readLocalContacts, { firmIds, regionId: region.id }),
    preferredIds.length === 0 ? [] : graph.read(readScope, { regionIds: [...preferredIds] }),
  ]);
  const [preferred] = scopes;
  for (const id of preferredIds)
    if (!preferred?.regions.some((known) => known.id === id))
      throw await notFound(graph, 'Region', id, 'preferredRegions');
  const scope = new Set(preferred?.scope ?? []);
  const ties = new Map<string, ReadLocalTiesRow[]>(firmIds.map((id) => [id, []]));
  for (const row of tieRows) ties.get(row.firmId)?.push(row);
  const contacts = new Map<string, readonly Contact[]>(contactRows.map((row) => [row.firmId, row.contacts]));
  const rowOf = new Map(rows.map((row) => [row.firm.id, row]));
  const known = pool.filter(({ grounds }) => !grounds.includes('PREDICTED'));
  const revenues = known.flatMap(({ facts }) => facts.firm.revenue ?? []);
  const percentileOf = percentilesOf(revenues);
  const affinities = affinitiesOf(pool, affinity);
  return ({ facts, grounds }) => {
    const row = rowOf.get(facts.firm.id);
    const home = row?.home ?? null;
    const places = row?.places ?? [];
    return {
      ...facts,
      link,
      region,
      grounds,
      affinity: affinities.get(facts.firm.id) ?? 'NOTHING_KNOWN',
      ties: ties.get(facts.firm.id) ?? [],
      contacts: contacts.get(facts.firm.id) ?? [],
      places: places.length === 0 ? null : places.filter((place) => place.id !== home?.id),
      scale: scaleOf(facts.firm.revenue, grounds.includes('PREDICTED') ? null : percentileOf, revenues),
      home,
      preferred:
        preferred === undefined ? null : { regions: preferred.regions, isHome: home !== null && scope.has(home.id) },
    };
  };
}

/** `percentileOf` is of a population that holds the firm itself; null where the population lacks it. */
function scaleOf(
  revenue: number | undefined,
  percentileOf: ((revenue: number) => number) | null,
  population: readonly number[],
): CandidateFacts['scale'] {
  if (revenue === undefined) return null;
  if (percentileOf !== null) return { percentile: percentileOf(revenue), population: population.length };
  return { percentile: percentile(revenue, [...population, revenue]), population: population.length + 1 };
}

/** Of each firm of the pool, which is kept; the ranking of all firms is not. */
function affinitiesOf(
  pool: readonly PoolMember[],
  affinity: RankedAffinity | null,
): ReadonlyMap<string, CandidateFacts['affinity']> {
  return new Map(pool.map(({ facts }) => [facts.firm.id, affinityOf(facts, affinity)]));
}

function affinityOf({ firm, products }: PoolFacts, affinity: RankedAffinity | null): CandidateFacts['affinity'] {
  if (affinity === null) return 'NO_MODELS';
  const hasSomething = products.length > 0 || firm.industry !== undefined || firm.businessScope !== undefined;
  return affinity.of(firm.id) ?? (hasSomething ? 'NOT_COMPARED' : 'NOTHING_KNOWN');
}

async function selectCandidates(
  graph: Graph,
  ranked: readonly Candidate[],
  filter: FirmFilter | null | undefined,
): Promise<readonly Candidate[]> {
  if (!filter || Object.values(filter).every((part) => part === null || part === undefined)) return ranked;
  const passing = await graph.read(readMatchingFirms, {
    firmIds: ranked.map(({ firm }) => firm.id),
    text: filter.text?.trim().toLowerCase() ?? null,
    within: filter.within ?? null,
    link: filter.link ?? null,
    product: filter.product ?? null,
    leadsChain: filter.leadsChain ?? null,
    listed: filter.listed ?? null,
    minRevenue: filter.minRevenue ?? null,
    maxRevenue: filter.maxRevenue ?? null,
    minRegisteredCapital: filter.minRegisteredCapital ?? null,
  });
  const ids = new Set(passing.map(({ id }) => id));
  return ranked.filter(({ firm }) => ids.has(firm.id));
}
