import { append } from '../../domain/append.ts';
import type { CandidateBasis } from '../../domain/candidateFacts.ts';
import type { Graph } from '../../graph/client.ts';
import {
  type ReadContactsOfRegionRow,
  type ReadTiesOfRegionRow,
  readContactsAmong,
  readContactsOfRegion,
  readTiesAmong,
  readTiesOfRegion,
} from '../../graph/queries.generated.ts';
import { Kept } from '../kept.ts';
import type { PooledFirm } from './pooledFirms.ts';

/** What joins firms with a region: their ties with those present there, and its contacts with them. */
export interface LocalRelations {
  tiesOf(firm: PooledFirm): CandidateBasis['ties'];
  contactsOf(firm: PooledFirm): CandidateBasis['contacts'];
}

interface Asked {
  readonly regionId: string;
  readonly chainId: string;
  readonly dataVersion: string | null;
}

/** Found from the firms' side: for pools that are smaller than the region. */
export async function fetchRelationsOfFirms(
  graph: Graph,
  { regionId, chainId }: Asked,
  firms: readonly PooledFirm[],
): Promise<LocalRelations> {
  const nodeIds = firms.map(({ nodeId }) => nodeId);
  const [ties, contacts] = await Promise.all([
    graph.read(readTiesAmong, { nodeIds, regionId, chainId }),
    graph.read(readContactsAmong, { nodeIds, regionId }),
  ]);
  return relate({ ties, contacts }, new Set(nodeIds));
}

/** By kind and state, with the firms that have them. */
interface RelationsOfRegion {
  readonly ties: readonly ReadTiesOfRegionRow[];
  readonly contacts: readonly ReadContactsOfRegionRow[];
}

/** Who looks at one link of a region looks at the next one too: a million ends of ties and contacts, at 8 bytes each. */
const kept = new Kept<RelationsOfRegion>(1_000_000, ({ ties, contacts }) =>
  [...ties, ...contacts].reduce((sum, { nodeIds }) => sum + nodeIds.length, 0),
);

/** Found from the region's side, whatever the firms: the ties of a county's 80 firms are soon read, those of a pool of 60,000 are not. */
export async function fetchRelationsOfRegion(
  graph: Graph,
  { regionId, chainId, dataVersion }: Asked,
): Promise<(firms: readonly PooledFirm[]) => LocalRelations> {
  const found = await kept.read(graph, dataVersion, [regionId, chainId], async () => {
    const [ties, contacts] = await Promise.all([
      graph.read(readTiesOfRegion, { regionId, chainId }),
      graph.read(readContactsOfRegion, { regionId }),
    ]);
    return { ties, contacts };
  });
  return (firms) => relate(found, new Set(firms.map(({ nodeId }) => nodeId)));
}

/** Gathers what was found by the firms of a pool. */
function relate(found: RelationsOfRegion, pool: ReadonlySet<number>): LocalRelations {
  const ties = new Map<number, CandidateBasis['ties'][number][]>();
  for (const { kind, status, isLeader, nodeIds } of found.ties) {
    const each = { tie: { kind, status }, isLeader };
    for (const nodeId of nodeIds) if (pool.has(nodeId)) append(ties, nodeId, each);
  }
  const contacts = new Map<number, CandidateBasis['contacts'][number][]>();
  for (const { kind, nodeIds } of found.contacts)
    for (const nodeId of nodeIds) if (pool.has(nodeId)) append(contacts, nodeId, { kind });
  return {
    tiesOf: ({ nodeId }) => ties.get(nodeId) ?? [],
    contactsOf: ({ nodeId }) => contacts.get(nodeId) ?? [],
  };
}
