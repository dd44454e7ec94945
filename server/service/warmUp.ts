import type { Graph } from '../graph/client.ts';
import { type ReadSamplesRow, readSamples } from '../graph/queries.generated.ts';
import { findCandidates } from './candidates.ts';
import { chainMap } from './chainMap.ts';
import { findCoverage } from './coverage.ts';
import { fetchDataVersion } from './dataVersion.ts';
import { findFirmLists, findTies } from './firmProfile.ts';
import { findGaps } from './gaps.ts';
import { findPaths, type NodeRef } from './paths.ts';
import { findRecords } from './records.ts';
import { compareLevel } from './relatedness.ts';
import { search } from './search.ts';

/**
 * Asks each of the main questions, so that before a user asks, the database has planned their queries and holds what they read, and what
 * this program keeps of a version of the data is there. One after the other, to leave room for users who are there already. `graph` is the one
 * that users ask: what is kept is kept for it. Does nothing in an empty graph.
 */
export async function warmUp(graph: Graph): Promise<void> {
  const [samples] = await graph.read(readSamples, {});
  const [link] = await findRecords(graph, 'link', samples?.linkIds.slice(0, 1) ?? []);
  if (samples === undefined || !link) return;
  for (const region of samples.regionIds) {
    await chainMap(graph, { chain: link.chainId, region });
    await findGaps(graph, { region });
    await findCoverage(graph, { regions: [region] });
  }
  // The database plans anew for many.
  await findCoverage(graph, { regions: samples.manyRegionIds, chains: [link.chainId] });
  await findCoverage(graph, { regions: samples.regionIds.slice(0, 1), chains: samples.chainIds });
  for (const text of ['链', '链图', '链图 公司']) await search(graph, { text, first: 1 });
  await openFirm(graph, samples.firmIds);
  await findSomePaths(graph, samples);
  const { ranked, describe } = await findCandidates(graph, { link: link.id, region: samples.regionIds[0] ?? '' });
  await describe(ranked.slice(0, 1));
  await compareLevels(graph, samples.regionIds);
}

/** What the page of a firm asks for. */
async function openFirm(graph: Graph, firmIds: readonly string[]): Promise<void> {
  const ids = firmIds.slice(0, 1);
  await Promise.all([
    findRecords(graph, 'firm', ids),
    findFirmLists(graph, ids, ['products', 'operations', 'leads', 'projects', 'contacts']),
    findTies(graph, ids, { first: 1 }),
  ]);
  // Products, links and regions of a firm come by several at once.
  for (const kind of ['product', 'link', 'chain', 'region', 'firm', 'source'] as const)
    for (const asked of [['1'], ['1', '2'], Array.from({ length: 11 }, (_, index) => String(index))])
      await findRecords(graph, kind, asked);
}

/** Ways from each kind of end to the next. */
async function findSomePaths(graph: Graph, { regionIds, linkIds, productIds, firmIds }: ReadSamplesRow): Promise<void> {
  const ends: readonly NodeRef[] = [
    ...firmIds.map((id) => ({ kind: 'FIRM', id }) as const),
    ...regionIds.slice(-1).map((id) => ({ kind: 'REGION', id }) as const),
    ...linkIds.slice(0, 1).map((id) => ({ kind: 'LINK', id }) as const),
    ...productIds.slice(0, 1).map((id) => ({ kind: 'PRODUCT', id }) as const),
  ];
  for (const [index, to] of ends.entries()) {
    const from = ends[index - 1];
    if (from !== undefined) await findPaths(graph, { from, to, maxHops: 4, first: 5 });
  }
}

/** Compares the regions of each level at all links, one level after the other. */
async function compareLevels(graph: Graph, regionIds: readonly string[]): Promise<void> {
  const dataVersion = await fetchDataVersion(graph);
  for (const region of await findRecords(graph, 'region', regionIds))
    if (region) await compareLevel(graph, dataVersion, region.level);
}
