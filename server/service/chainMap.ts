import { indexLeaders } from '../domain/chainFacts.ts';
import type { ChainMap } from '../domain/chainMap.ts';
import { judgeChain, RULES_VERSION } from '../domain/judgeChain.ts';
import { compareIds } from '../domain/quantity.ts';
import { invariant } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { fetchFacts, type GapWeights, prepareJudging } from './chainFacts.ts';
import { takeTurn } from './takeTurn.ts';

/**
 * One chain as it stands in one region: every link with its status and gap, every flow, the leaders and the summary.
 * Throws NOT_FOUND for an unknown chain, region or assumed link, BAD_USER_INPUT for an assumed link of another chain or bad weights.
 */
export async function chainMap(
  graph: Graph,
  args: {
    readonly chain: string;
    readonly region: string;
    readonly assume?: readonly string[] | null | undefined;
    readonly weights?: Partial<GapWeights> | null | undefined;
  },
): Promise<ChainMap> {
  const facts = await fetchFacts(graph, [args.region], [args.chain], { areJudged: true });
  const [chainFacts] = facts.chains;
  const [standing] = facts.standings;
  invariant(chainFacts && standing, 'facts of a known chain and region are there');
  const options = await prepareJudging(graph, facts, standing, args);
  await takeTurn();
  const { links, flows, summary } = judgeChain(chainFacts, standing, options);
  const ids = new Set(chainFacts.links.map((link) => link.id));
  const { byChain } = indexLeaders(standing.leaders);
  const meant = new Set([...(byChain.get(args.chain) ?? []), ...(byChain.get('') ?? [])]);
  const inOrder = [...meant].sort((left, right) => compareIds(left.firm.id, right.firm.id));
  const leaders = inOrder.flatMap(({ firm, rows, runs }) =>
    rows
      .filter((row) => row.chainId === args.chain || (row.chainId === '' && runs.some((id) => ids.has(id))))
      .map((row) => ({ ...row, firm })),
  );
  return {
    chain: chainFacts.chain,
    region: standing.region,
    rules: RULES_VERSION,
    dataVersion: facts.dataVersion,
    links,
    flows,
    leaders,
    summary,
  };
}
