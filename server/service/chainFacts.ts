import type { ChainFacts, Standing } from '../domain/chainFacts.ts';
import { GAP_FACTORS } from '../domain/gapFactors.ts';
import type { JudgeOptions } from '../domain/judgeChain.ts';
import { resolveWeights, type Weights } from '../domain/score.ts';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { chainsOf } from './chainStore.ts';
import { notFound } from './existing.ts';
import { leadersOf } from './leaders.ts';
import { findRegionPlans } from './regionPlans.ts';
import { findRelatedness } from './relatedness.ts';
import { rollUpOf } from './rollUp.ts';

export type GapWeights = Readonly<
  Record<'demand' | 'inputs' | 'leaders' | 'plan' | 'unlock' | 'relatedness' | 'prospects', number>
>;

/** Facts of some chains in some regions, all of one version of the data. */
export interface Facts {
  readonly chains: readonly ChainFacts[];
  readonly standings: readonly Standing[];
  readonly dataVersion: string;
}

/**
 * Fetches what the rules need of chains in regions: the version of the data in one query; plans, chains, counts and leaders only where
 * they are not kept of that version. `areJudged` says that gaps will be too. Regions and chains come in the order asked for.
 * Throws NOT_FOUND with the argument at fault where one does not exist.
 */
export async function fetchFacts(
  graph: Graph,
  regionIds: readonly string[],
  chainIds: readonly string[],
  { names = { region: 'region', chain: 'chain' }, areJudged = false } = {},
): Promise<Facts> {
  const { plans, dataVersion } = await findRegionPlans(graph, regionIds);
  const lostRegion = regionIds.find((id) => !plans.has(id));
  if (lostRegion !== undefined) throw await notFound(graph, 'Region', lostRegion, names.region);
  const rollUp = rollUpOf(graph, dataVersion);
  const readCounts = async () => {
    // Judging needs all regions of the level, so that a look at one of them would be one call more.
    if (areJudged) for (const { region } of plans.values()) await rollUp.presenceOf(region.level);
    return rollUp.ofRegions(regionIds);
  };
  const [chains, counts, leaders] = await Promise.all([
    chainsOf(graph, dataVersion).find(chainIds),
    readCounts(),
    leadersOf(graph, dataVersion).find(regionIds),
  ]);
  const found = new Set(chains.map(({ chain }) => chain.id));
  const lostChain = chainIds.find((id) => !found.has(id));
  if (lostChain !== undefined) throw await notFound(graph, 'Chain', lostChain, names.chain);
  const standings = regionIds.flatMap((id) => {
    const plan = plans.get(id);
    if (plan === undefined) return [];
    const { region, targets } = plan;
    const roles = plan.rolesIn(chainIds);
    return [{ region, targets, roles, counts: counts.get(id) ?? new Map(), leaders: leaders.get(id) ?? [] }];
  });
  return { chains, standings, dataVersion };
}

/** What judging needs beside the facts: weights, the what-if, relatedness. Throws BAD_USER_INPUT or NOT_FOUND for a bad one. */
export async function prepareJudging(
  graph: Graph,
  facts: Facts,
  standing: Standing,
  args: {
    readonly assume?: readonly string[] | null | undefined;
    readonly weights?: Partial<GapWeights> | null | undefined;
  },
): Promise<JudgeOptions & { readonly weights: Weights }> {
  const weights = resolveWeights(GAP_FACTORS, args.weights ?? {});
  const linkIds = facts.chains.flatMap(({ links }) => links.map(({ id }) => id));
  const assume = new Set(args.assume ?? []);
  await requireAssumed(
    graph,
    facts,
    [...assume].filter((id) => !linkIds.includes(id)),
  );
  const relatednessOf = await findRelatedness(graph, facts.dataVersion, standing.region, linkIds);
  if (relatednessOf === null) return { assume, weights, relatednessOf: () => null, linkNames: new Map() };
  return { assume, weights, relatednessOf, linkNames: await chainsOf(graph, facts.dataVersion).linkNames() };
}

async function requireAssumed(graph: Graph, { dataVersion }: Facts, strangers: readonly string[]): Promise<void> {
  const [id] = strangers;
  if (id === undefined) return;
  const link = (await chainsOf(graph, dataVersion).linkNames()).get(id);
  if (link === undefined) throw await notFound(graph, 'Link', id, 'assume');
  const message = `assume: link "${id}" (${link.zh}) is of chain "${link.chainId}", not of the chain asked for`;
  throw new DomainError('BAD_USER_INPUT', message, { argument: 'assume' });
}
