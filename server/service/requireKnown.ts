import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { notFound } from './existing.ts';
import { findRecords, type Records } from './records.ts';

const LABELS = { region: 'Region', chain: 'Chain', link: 'Link' } as const;

/** The NOT_FOUND error for an id that must exist but doesn't; of regions, chains and links it names the nearest. */
export async function refuseUnknown(
  graph: Graph,
  kind: keyof Records,
  id: string,
  argument: string,
): Promise<DomainError> {
  if (kind === 'region' || kind === 'chain' || kind === 'link') return notFound(graph, LABELS[kind], id, argument);
  return new DomainError('NOT_FOUND', `${argument}: no ${kind} "${id}"`, { argument });
}

/** Throws NOT_FOUND unless all the ids name a record of the kind. */
export async function requireKnown(
  graph: Graph,
  kind: keyof Records,
  ids: readonly string[],
  argument: string,
): Promise<void> {
  const found = await findRecords(graph, kind, ids);
  const lost = ids.find((_, index) => found[index] === null);
  if (lost !== undefined) throw await refuseUnknown(graph, kind, lost, argument);
}
