import type { Graph } from '../graph/client.ts';
import { readAnyPair } from '../graph/queries.generated.ts';
import { findCandidates } from './candidates.ts';
import { chainMap } from './chainMap.ts';
import { findCoverage } from './coverage.ts';
import { findGaps } from './gaps.ts';
import { search } from './search.ts';

/**
 * Asks each of the main questions once, so that the database has planned their queries before a user asks: a cold one plans for
 * seconds. One after the other, to leave room for users who are there already. Does nothing in an empty graph.
 */
export async function warmUp(graph: Graph): Promise<void> {
  const [pair] = await graph.read(readAnyPair, {});
  if (pair === undefined) return;
  const { regionId: region, chainId: chain, linkId: link } = pair;
  await findCoverage(graph, { regions: [region] });
  await chainMap(graph, { chain, region });
  await findGaps(graph, { region });
  const { ranked, describe } = await findCandidates(graph, { link, region });
  await describe(ranked.slice(0, 1));
  await search(graph, { text: '链图', first: 1 });
}
