import { type ChainFacts, indexLeaders, type Standing } from '../domain/chainFacts.ts';
import type { Coverage } from '../domain/chainMap.ts';
import { STAGES } from '../domain/columns.ts';
import { isCountedFirm } from '../domain/firm.ts';
import { judgeStatuses, summarise } from '../domain/judgeChain.ts';
import { compareIds } from '../domain/quantity.ts';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { readChainIdsOfRegions } from '../graph/queries.generated.ts';
import { fetchFacts } from './chainFacts.ts';
import { chainsOf } from './chainStore.ts';
import { fetchDataVersion } from './dataVersion.ts';
import { rollUpOf } from './rollUp.ts';

/** At most this many pairs of chain and region are answered at once. */
const MOST_PAIRS = 10_000;

/** Ids of the chains that concern a region (analysis.md section 2, "R's chains"), in code point order; empty for an unknown region. */
export async function chainIdsOfRegion(graph: Graph, region: string): Promise<readonly string[]> {
  return (await chainIdsByRegion(graph, [region])).get(region) ?? [];
}

async function chainIdsByRegion(graph: Graph, regionIds: readonly string[]): Promise<Map<string, readonly string[]>> {
  const [dataVersion, plans] = await Promise.all([
    fetchDataVersion(graph),
    graph.read(readChainIdsOfRegions, { regionIds: [...regionIds] }),
  ]);
  const chainIds = new Map(regionIds.map((id) => [id, new Set<string>()]));
  for (const { regionId, chainId, leaders } of plans)
    if (leaders === null || leaders.some(isCountedFirm)) chainIds.get(regionId)?.add(chainId);
  const [counts, linkNames] = await Promise.all([
    rollUpOf(graph, dataVersion).ofRegions(regionIds),
    chainsOf(graph, dataVersion).linkNames(),
  ]);
  for (const [regionId, held] of counts)
    for (const linkId of held.linksWithFirms()) {
      const link = linkNames.get(linkId);
      if (link !== undefined) chainIds.get(regionId)?.add(link.chainId);
    }
  return new Map([...chainIds].map(([regionId, ids]) => [regionId, [...ids].sort(compareIds)]));
}

/**
 * How complete each chain is in each region: the chains given, or each region's own chains. In the order of the regions, then of
 * the chains. Throws NOT_FOUND for an unknown chain or region, BAD_USER_INPUT for too many pairs.
 */
export async function findCoverage(
  graph: Graph,
  args: { readonly chains?: readonly string[] | null | undefined; readonly regions: readonly string[] },
): Promise<readonly Coverage[]> {
  const regions = [...new Set(args.regions)];
  const given = args.chains ? [...new Set(args.chains)] : null;
  const chainsOf: ReadonlyMap<string, readonly string[]> = given
    ? new Map(regions.map((id) => [id, given]))
    : await chainIdsByRegion(graph, regions);
  const pairs = [...chainsOf.values()].reduce((total, ids) => total + ids.length, 0);
  if (pairs > MOST_PAIRS)
    throw new DomainError(
      'BAD_USER_INPUT',
      `regions: ${pairs} pairs of chain and region asked for: at most ${MOST_PAIRS} at once`,
      {
        argument: 'regions',
      },
    );
  const chainIds = [...new Set([...chainsOf.values()].flat())];
  const facts = await fetchFacts(graph, regions, chainIds, { names: { region: 'regions', chain: 'chains' } });
  const chains = new Map(facts.chains.map((chain) => [chain.chain.id, chain]));
  return facts.standings.flatMap((standing) =>
    (chainsOf.get(standing.region.id) ?? []).flatMap((id) => {
      const chain = chains.get(id);
      return chain === undefined ? [] : [coverChain(chain, standing)];
    }),
  );
}

function coverChain(facts: ChainFacts, standing: Standing): Coverage {
  const statuses = judgeStatuses(facts, standing, new Set());
  const stages = STAGES.map((stage) => ({
    stage,
    links: facts.links.filter((link) => link.stage === stage),
  })).filter(({ links }) => links.length > 0);
  return {
    chain: facts.chain,
    region: standing.region,
    summary: summarise(statuses.values()),
    stages: stages.map(({ stage, links }) => ({
      stage,
      summary: summarise(links.map((link) => statuses.get(link.id) ?? 'MISSING')),
    })),
    leaders: (indexLeaders(standing.leaders).byChain.get(facts.chain.id) ?? []).filter(({ firm }) =>
      isCountedFirm(firm),
    ).length,
  };
}
