import { askMarket } from '../../domain/affinity/question.ts';
import { type RankedAffinity, rankAffinity } from '../../domain/affinity/rankAffinity.ts';
import type { Link } from '../../domain/record.ts';
import { nameOf } from '../../domain/sentence.ts';
import type { Graph } from '../../graph/client.ts';
import { findMakersAmong, readModelsOfLink } from '../../graph/queries.generated.ts';
import { Kept } from '../kept.ts';
import { takeTurn } from '../takeTurn.ts';
import { fetchMarket } from './fetchMarket.ts';

/** For so many links: in a large graph each has a market of its own, of 8 MB. */
const kept = new Kept<{ readonly affinity: RankedAffinity | null }>(2);
/** Known makers that are listed; of a link with more, only those in the market are asked for. [firms] */
const LISTED = 5_000;

/**
 * How alike firms are to those that run or make a link; null where the link has no product and no known maker. Kept for the last
 * links; a `dataVersion` of null is of a graph that holds nothing.
 */
export async function findAffinity(
  graph: Graph,
  link: Link,
  dataVersion: string | null,
): Promise<RankedAffinity | null> {
  const read = async () => ({ affinity: await fetchAffinity(graph, link) });
  return (await kept.read(graph, dataVersion, [link.id], read)).affinity;
}

async function fetchAffinity(graph: Graph, link: Link): Promise<RankedAffinity | null> {
  const [models] = await graph.read(readModelsOfLink, { linkId: link.id, most: LISTED });
  if (models === undefined || models.productIds.length + models.makerIds.length === 0) return null;
  const { productIds, productNames } = models;
  const market = await fetchMarket(graph, { ...models, words: [link.name, ...productNames] });
  const makerIds =
    models.makerIds.length < LISTED
      ? models.makerIds
      : (await graph.read(findMakersAmong, { linkId: link.id, firmIds: market.firms.map(({ id }) => id) })).map(
          ({ id }) => id,
        );
  await takeTurn();
  const question = askMarket(market, { name: nameOf(link), productIds, makerIds });
  return question === null ? null : rankAffinity(market, question);
}
