import type { Gap, GapKind } from '../domain/gap.ts';
import { judgeChain, judgeGap, RULES_VERSION } from '../domain/judgeChain.ts';
import { compareScored, type Weights } from '../domain/score.ts';
import { invariant } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { readLinksById } from '../graph/queries.generated.ts';
import { fetchFacts, type GapWeights, prepareJudging } from './chainFacts.ts';
import { chainIdsOfRegion } from './coverage.ts';
import { notFound } from './existing.ts';
import { takeTurn } from './takeTurn.ts';

export interface FoundGaps {
  /** Best first: point descending, then link id. */
  readonly gaps: readonly Gap[];
  readonly rules: number;
  readonly dataVersion: string;
  readonly weights: Weights;
}

/**
 * What a region lacks: the gaps of one chain, or of all the region's chains; empty where nothing is missing or weak.
 * Throws NOT_FOUND for an unknown region, chain or assumed link, BAD_USER_INPUT for one of no chain asked for or bad weights.
 */
export async function findGaps(
  graph: Graph,
  args: {
    readonly region: string;
    readonly chain?: string | null | undefined;
    readonly kinds?: readonly GapKind[] | null | undefined;
    readonly assume?: readonly string[] | null | undefined;
    readonly weights?: Partial<GapWeights> | null | undefined;
  },
): Promise<FoundGaps> {
  const chainIds = args.chain ? [args.chain] : await chainIdsOfRegion(graph, args.region);
  const { facts, standing, options } = await prepare(graph, args, chainIds);
  await takeTurn();
  const gaps = facts.chains
    .flatMap((chain) => judgeChain(chain, standing, options).links)
    .flatMap(({ gap }) => gap ?? [])
    .filter((gap) => args.kinds == null || args.kinds.includes(gap.kind))
    .sort((left, right) =>
      compareScored({ id: left.link.id, point: left.score.point }, { id: right.link.id, point: right.score.point }),
    );
  return { gaps, rules: RULES_VERSION, dataVersion: facts.dataVersion, weights: options.weights };
}

/**
 * The gap that one link is in a region; null where it is neither missing nor weak there. Throws what findGaps throws, and NOT_FOUND
 * for an unknown link.
 */
export async function findGap(
  graph: Graph,
  args: {
    readonly link: string;
    readonly region: string;
    readonly assume?: readonly string[] | null | undefined;
    readonly weights?: Partial<GapWeights> | null | undefined;
  },
): Promise<Gap | null> {
  const [found] = await graph.read(readLinksById, { ids: [args.link] });
  const link = found?.item;
  if (!link) throw await notFound(graph, 'Link', args.link, 'link');
  const { facts, standing, options } = await prepare(graph, args, [link.chainId]);
  const [chain] = facts.chains;
  invariant(chain, 'the chain of a known link is there');
  return judgeGap(chain, standing, options, link.id);
}

async function prepare(
  graph: Graph,
  args: Parameters<typeof prepareJudging>[3] & { readonly region: string },
  chainIds: readonly string[],
) {
  const facts = await fetchFacts(graph, [args.region], chainIds, { areJudged: true });
  const [standing] = facts.standings;
  invariant(standing, 'the standing of a known region is there');
  return { facts, standing, options: await prepareJudging(graph, facts, standing, args) };
}
