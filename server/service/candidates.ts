import type { Candidate, GatedOut } from '../domain/candidate.ts';
import { CANDIDATE_FACTORS } from '../domain/candidateFactors.ts';
import { RULES_VERSION } from '../domain/judgeChain.ts';
import { resolveWeights, type Weights } from '../domain/score.ts';
import type { Graph } from '../graph/client.ts';
import { readLinkAndRegion, readMatchingFirms } from '../graph/queries.generated.ts';
import { findAffinity } from './affinity/findAffinity.ts';
import { describeCandidates } from './candidatePool/describeCandidates.ts';
import { fetchPool, type Pool } from './candidatePool/fetchPool.ts';
import { type RankedFirm, Ranking } from './candidatePool/ranking.ts';
import { notFound } from './existing.ts';
import { Kept } from './kept.ts';
import { Turns } from './turns.ts';

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
  readonly ranked: Ranking;
  readonly gatedOut: readonly GatedOut[];
  readonly rules: number;
  readonly dataVersion: string;
  readonly weights: Weights;
  /**
   * Some of the ranked firms with their records, their scores with reasons and evidence; in the order given, without those that have
   * gone from the graph since.
   */
  readonly describe: (firms: readonly RankedFirm[]) => Promise<readonly Candidate[]>;
}

/**
 * Ranks the firms that could fill a link in a region. Preferred regions are those given, else those named by the wanted targets that
 * apply. A filter selects from the ranked result and changes no value and no gate count. Empty where no firm has a ground.
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
  // Asked for twice, and among many users no longer kept the second time.
  let own: ReturnType<typeof findAffinity> | undefined;
  const affinity = () => (own ??= findAffinity(graph, link, dataVersion));
  const preferredRegions = args.preferredRegions ?? null;
  const pool = await pools.read(graph, dataVersion, [link.id, region.id, preferredRegions], () =>
    turnsOf(graph).take(async () => {
      const question = { link, region, preferredRegions, dataVersion, findAffinity: affinity };
      return { ...(await fetchPool(graph, question)), last: null };
    }),
  );
  const { gatedOut } = pool;
  const around = { link, region, pool, weights };
  return {
    ranked: await selectFirms(graph, rankPool(pool, weights), args.filter),
    gatedOut,
    rules: RULES_VERSION,
    dataVersion: dataVersion ?? '',
    weights,
    describe: async (firms) => describeCandidates(graph, { ...around, affinity: await affinity() }, firms),
  };
}

/** A pool and the ranking that was last asked for. */
interface KeptPool extends Pool {
  last: { readonly weights: string; readonly ranked: Ranking } | null;
}

/** The pages of one list, and a weight that moves, read the graph once: 70,000 firms in all pools together, at some 300 bytes each. */
const pools = new Kept<KeptPool>(70_000, ({ entries }) => entries.length);

/** Pools read at a time: each puts eight queries, and a page may show the candidates of fifty gaps. */
const AT_A_TIME = 4;
const turns = new WeakMap<Graph, Turns>();

function turnsOf(graph: Graph): Turns {
  const own = turns.get(graph) ?? new Turns(AT_A_TIME);
  turns.set(graph, own);
  return own;
}

function rankPool(pool: KeptPool, weights: Weights): Ranking {
  const named = JSON.stringify(weights);
  if (pool.last?.weights !== named) pool.last = { weights: named, ranked: Ranking.of(pool.entries, weights) };
  return pool.last.ranked;
}

async function selectFirms(graph: Graph, ranked: Ranking, filter: FirmFilter | null | undefined): Promise<Ranking> {
  if (!filter || Object.values(filter).every((part) => part === null || part === undefined)) return ranked;
  const passing = await graph.read(readMatchingFirms, {
    firmIds: ranked.ids(),
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
  return ranked.only(new Set(passing.map(({ id }) => id)));
}
