import { askMarket } from '../../domain/affinity/question.ts';
import { type RankedAffinity, rankAffinity } from '../../domain/affinity/rankAffinity.ts';
import type { Link } from '../../domain/record.ts';
import { nameOf } from '../../domain/sentence.ts';
import type { Graph } from '../../graph/client.ts';
import { readModelsOfLink } from '../../graph/queries.generated.ts';
import { takeTurn } from '../takeTurn.ts';
import { fetchMarket } from './fetchMarket.ts';

/** How alike firms are to those that run or make a link; null where the link has no product and no known maker. */
export async function findAffinity(graph: Graph, link: Link): Promise<RankedAffinity | null> {
  const [models] = await graph.read(readModelsOfLink, { linkId: link.id });
  if (models === undefined || models.productIds.length + models.makerIds.length === 0) return null;
  const market = await fetchMarket(graph, { ...models, words: [link.name, ...models.productNames] });
  await takeTurn();
  const question = askMarket(market, { name: nameOf(link), ...models });
  return question === null ? null : rankAffinity(market, question);
}
