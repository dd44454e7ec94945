import type { RankedAffinity } from '../../domain/affinity/rankAffinity.ts';
import { type Candidate, isInTalks, type PoolFacts } from '../../domain/candidate.ts';
import { CANDIDATE_FACTORS } from '../../domain/candidateFactors.ts';
import type { CandidateFacts } from '../../domain/candidateFacts.ts';
import type { Contact, Link, Region } from '../../domain/record.ts';
import { scoreBy, type Weights } from '../../domain/score.ts';
import type { Graph } from '../../graph/client.ts';
import {
  type ReadCandidateFactsRow,
  type ReadLocalTiesRow,
  readCandidateFacts,
  readLocalContacts,
  readLocalTies,
} from '../../graph/queries.generated.ts';
import { type Pool, type PoolEntry, percentileIn } from './fetchPool.ts';

/** What candidates are described in. */
export interface Surroundings {
  readonly link: Link;
  readonly region: Region;
  readonly pool: Pool;
  readonly weights: Weights;
  readonly affinity: RankedAffinity | null;
}

/**
 * Reads all that some firms of a pool are shown with, and scores them by it. In the order given; a firm that has gone from the graph
 * since the pool was read is left out.
 */
export async function describeCandidates(
  graph: Graph,
  around: Surroundings,
  entries: readonly PoolEntry[],
): Promise<readonly Candidate[]> {
  if (entries.length === 0) return [];
  const { link, region, weights } = around;
  const firmIds = entries.map(({ id }) => id);
  const [factRows, tieRows, contactRows] = await Promise.all([
    graph.read(readCandidateFacts, { linkId: link.id, regionId: region.id, firmIds }),
    graph.read(readLocalTies, { firmIds, regionId: region.id, chainId: link.chainId }),
    graph.read(readLocalContacts, { firmIds, regionId: region.id }),
  ]);
  const rows = new Map(factRows.map((row) => [row.firm.id, row]));
  const ties = new Map<string, ReadLocalTiesRow[]>(firmIds.map((id) => [id, []]));
  for (const row of tieRows) ties.get(row.firmId)?.push(row);
  const contacts = new Map<string, readonly Contact[]>(contactRows.map((row) => [row.firmId, row.contacts]));
  return entries.flatMap((entry): readonly Candidate[] => {
    const row = rows.get(entry.id);
    if (row === undefined) return [];
    const local = { ties: ties.get(entry.id) ?? [], contacts: contacts.get(entry.id) ?? [] };
    const score = scoreBy(CANDIDATE_FACTORS, factsOf(around, entry, row, local), weights);
    return [{ firm: row.firm, link, region, grounds: entry.grounds, score }];
  });
}

function factsOf(
  { link, region, pool: { scale, preferred }, affinity }: Surroundings,
  { grounds }: PoolEntry,
  row: ReadCandidateFactsRow,
  local: Pick<CandidateFacts, 'ties' | 'contacts'>,
): CandidateFacts {
  const { firm, operations, projects, products, places, home } = row;
  const projectContacts = row.projectContacts.filter(({ stage }) => isInTalks({ stage })).map(({ contact }) => contact);
  const facts: PoolFacts = { firm, operations, projects, products, projectContacts };
  const population = scale.population + Number(grounds.includes('PREDICTED'));
  return {
    ...facts,
    ...local,
    link,
    region,
    grounds,
    affinity: affinityOf(facts, affinity),
    places: places.length === 0 ? null : places.filter((place) => place.id !== home?.id),
    scale: firm.revenue === undefined ? null : { percentile: percentileIn(scale, firm.revenue, grounds), population },
    home,
    preferred:
      preferred === null ? null : { regions: preferred.regions, isHome: home !== null && preferred.scope.has(home.id) },
  };
}

function affinityOf({ firm, products }: PoolFacts, affinity: RankedAffinity | null): CandidateFacts['affinity'] {
  if (affinity === null) return 'NO_MODELS';
  const hasSomething = products.length > 0 || firm.industry !== undefined || firm.businessScope !== undefined;
  return affinity.of(firm.id) ?? (hasSomething ? 'NOT_COMPARED' : 'NOTHING_KNOWN');
}
