import type { ChainFacts, LeaderFacts, Standing } from '../domain/chainFacts.ts';
import { GAP_FACTORS } from '../domain/gapFactors.ts';
import type { JudgeOptions } from '../domain/judgeChain.ts';
import { resolveWeights, type Weights } from '../domain/score.ts';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { readLeaders, readMeta, readStandings } from '../graph/queries.generated.ts';
import { chainsOf, type LinkName } from './chainStore.ts';
import { notFound } from './existing.ts';
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
 * Fetches what the rules need of chains in regions: the plans and the leaders in two queries sent at once, which also say the
 * version of the data; chains and counts only where they are not kept of that version. Regions and chains come in the order
 * asked for. Throws NOT_FOUND with the argument at fault where one does not exist.
 */
export async function fetchFacts(
  graph: Graph,
  regionIds: readonly string[],
  chainIds: readonly string[],
  names = { region: 'region', chain: 'chain' },
): Promise<Facts> {
  const params = { regionIds: [...regionIds], chainIds: [...chainIds] };
  const [rows, leaders] = await Promise.all([graph.read(readStandings, params), graph.read(readLeaders, params)]);
  const rowOf = new Map(rows.map((row) => [row.region.id, row]));
  const lostRegion = regionIds.find((id) => !rowOf.has(id));
  if (lostRegion !== undefined) throw await notFound(graph, 'Region', lostRegion, names.region);
  const dataVersion = rows[0]?.dataVersion ?? '';
  const [chains, counts] = await Promise.all([
    chainsOf(graph, dataVersion).find(chainIds),
    rollUpOf(graph, dataVersion).ofRegions(regionIds),
  ]);
  const found = new Set(chains.map(({ chain }) => chain.id));
  const lostChain = chainIds.find((id) => !found.has(id));
  if (lostChain !== undefined) throw await notFound(graph, 'Chain', lostChain, names.chain);
  const leadersOf = new Map<string, LeaderFacts[]>(regionIds.map((id) => [id, []]));
  for (const { regionId, ...leader } of leaders) leadersOf.get(regionId)?.push(leader);
  const standings = regionIds.flatMap((id) => {
    const row = rowOf.get(id);
    if (row === undefined) return [];
    const { region, targets, roles } = row;
    return [{ region, targets, roles, counts: counts.get(id) ?? new Map(), leaders: leadersOf.get(id) ?? [] }];
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
  const linkNames = await chainsOf(graph, facts.dataVersion).linkNames();
  const assume = new Set(args.assume ?? []);
  await requireAssumed(graph, assume, new Set(linkIds), linkNames);
  return {
    assume,
    weights,
    relatednessOf: await findRelatedness(graph, facts.dataVersion, standing.region, linkIds),
    linkNames,
  };
}

async function requireAssumed(
  graph: Graph,
  assume: ReadonlySet<string>,
  asked: ReadonlySet<string>,
  linkNames: ReadonlyMap<string, LinkName>,
): Promise<void> {
  for (const id of assume) {
    if (asked.has(id)) continue;
    const link = linkNames.get(id);
    if (link === undefined) throw await notFound(graph, 'Link', id, 'assume');
    throw new DomainError(
      'BAD_USER_INPUT',
      `assume: link "${id}" (${link.zh}) is of chain "${link.chainId}", not of the chain asked for`,
      {
        argument: 'assume',
      },
    );
  }
}

/** The version of the data, for results that rest on no other look at the graph. */
export async function fetchDataVersion(graph: Graph): Promise<string> {
  const [meta] = await graph.read(readMeta, {});
  return meta?.dataVersion ?? '';
}
