import type { ChainFacts, LeaderFacts, Standing } from '../domain/chainFacts.ts';
import { GAP_FACTORS } from '../domain/gapFactors.ts';
import type { JudgeOptions } from '../domain/judgeChain.ts';
import { type Presence, type Relatedness, relatednessOf } from '../domain/relatedness.ts';
import { resolveWeights, type Weights } from '../domain/score.ts';
import { nameOf } from '../domain/sentence.ts';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import {
  readChains,
  readLeaders,
  readLinkNames,
  readMeta,
  readPresence,
  readStandings,
} from '../graph/queries.generated.ts';
import { notFound } from './existing.ts';

export type GapWeights = Readonly<
  Record<'demand' | 'inputs' | 'leaders' | 'plan' | 'unlock' | 'relatedness' | 'prospects', number>
>;

/** Facts of some chains in some regions, from one look at the graph. */
export interface Facts {
  readonly chains: readonly ChainFacts[];
  readonly standings: readonly Standing[];
  readonly dataVersion: string;
}

/**
 * Fetches what the rules need of chains in regions, in three queries sent at once. Regions and chains come in the order asked
 * for. Throws NOT_FOUND with the argument at fault where one does not exist.
 */
export async function fetchFacts(
  graph: Graph,
  regionIds: readonly string[],
  chainIds: readonly string[],
  names = { region: 'region', chain: 'chain' },
): Promise<Facts> {
  const params = { regionIds: [...regionIds], chainIds: [...chainIds] };
  const [chains, standings, leaders] = await Promise.all([
    graph.read(readChains, { chainIds: [...chainIds] }),
    graph.read(readStandings, params),
    graph.read(readLeaders, params),
  ]);
  const leadersOf = new Map<string, LeaderFacts[]>(regionIds.map((id) => [id, []]));
  for (const { regionId, ...leader } of leaders) leadersOf.get(regionId)?.push(leader);
  const found = {
    chains: chains.map(({ chain, links, flows }): ChainFacts => ({ chain, links, flows })),
    standings: standings.map(
      ({ region, counts, targets, roles }): Standing => ({
        region,
        counts: new Map(counts.map((row) => [row.linkId, row])),
        targets,
        roles,
        leaders: leadersOf.get(region.id) ?? [],
      }),
    ),
  };
  const lostRegion = regionIds.find((id) => !found.standings.some(({ region }) => region.id === id));
  if (lostRegion !== undefined) throw await notFound(graph, 'Region', lostRegion, names.region);
  const lostChain = chainIds.find((id) => !found.chains.some(({ chain }) => chain.id === id));
  if (lostChain !== undefined) throw await notFound(graph, 'Chain', lostChain, names.chain);
  return { ...found, dataVersion: standings[0]?.dataVersion ?? '' };
}

/** The presence of links by region of a level, kept for as long as the data stays the same. */
const presences = new WeakMap<
  Graph,
  { readonly dataVersion: string; readonly byLevel: Map<string, Promise<Presence>> }
>();

/** Presence of all links in all regions of a level; read once for each version of the data. */
export function fetchPresence(graph: Graph, level: string, dataVersion: string): Promise<Presence> {
  const kept = presences.get(graph);
  const cache =
    kept?.dataVersion === dataVersion ? kept : { dataVersion, byLevel: new Map<string, Promise<Presence>>() };
  presences.set(graph, cache);
  const fetched =
    cache.byLevel.get(level) ??
    graph
      .read(readPresence, { level })
      .then((rows): Presence => new Map(rows.map(({ regionId, linkIds }) => [regionId, new Set(linkIds)])))
      .catch((error: unknown) => {
        cache.byLevel.delete(level);
        throw error;
      });
  cache.byLevel.set(level, fetched);
  return fetched;
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
  const known = new Map(facts.chains.flatMap(({ links }) => links).map((link) => [link.id, nameOf(link)]));
  await requireAssumed(graph, args.assume ?? [], known);
  const presence = await fetchPresence(graph, standing.region.level, facts.dataVersion);
  const found = new Map<string, Relatedness | null>();
  const relatedness = (linkId: string): Relatedness | null => {
    if (!found.has(linkId)) found.set(linkId, relatednessOf(linkId, standing.region.id, presence));
    return found.get(linkId) ?? null;
  };
  const linkNames = new Map(known);
  const strangers = [...(presence.get(standing.region.id) ?? [])].filter((id) => !known.has(id));
  const enough = presence.size >= 20;
  if (enough && strangers.length > 0)
    for (const row of await graph.read(readLinkNames, { ids: strangers }))
      linkNames.set(row.id, nameOf({ name: row.name, ...(row.nameEn === null ? {} : { nameEn: row.nameEn }) }));
  return { assume: new Set(args.assume ?? []), weights, relatednessOf: relatedness, linkNames };
}

async function requireAssumed(
  graph: Graph,
  assume: readonly string[],
  known: ReadonlyMap<string, unknown>,
): Promise<void> {
  const strangers = assume.filter((id) => !known.has(id));
  if (strangers.length === 0) return;
  const existing = new Map((await graph.read(readLinkNames, { ids: strangers })).map((row) => [row.id, row]));
  for (const id of strangers) {
    const link = existing.get(id);
    if (link === undefined) throw await notFound(graph, 'Link', id, 'assume');
    throw new DomainError(
      'BAD_USER_INPUT',
      `assume: link "${id}" (${link.name}) is of chain "${link.chainId}", not of the chain asked for`,
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
