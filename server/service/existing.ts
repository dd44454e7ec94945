import { distance } from 'fastest-levenshtein';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { readIdsAndNames } from '../graph/queries.generated.ts';

const WORDS = { Region: 'region', Chain: 'chain', Link: 'link' } as const;
const SUGGESTIONS = 3;

/**
 * The NOT_FOUND error for an id that must exist but doesn't, naming the nearest ids and names there are.
 * `argument` is the name of the argument at fault, as the caller knows it.
 */
export async function notFound(
  graph: Graph,
  label: keyof typeof WORDS,
  id: string,
  argument: string,
): Promise<DomainError> {
  const known = await graph.read(readIdsAndNames, { label });
  const nearest = known
    .map((row) => ({ ...row, away: Math.min(awayFrom(id, row.id), awayFrom(id, row.name)) }))
    .sort((left, right) => left.away - right.away || (left.id < right.id ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map((row) => `${row.id} (${row.name})`);
  const hint = nearest.length > 0 ? `; nearest: ${nearest.join(', ')}` : '; there is none yet: import a dataset first';
  return new DomainError('NOT_FOUND', `${argument}: no ${WORDS[label]} "${id}"${hint}`, { argument, nearest });
}

/** Edit distance as a share of the longer text; a name that contains the text is nearer than any typing error. */
function awayFrom(text: string, name: string): number {
  const [low, high] = [text.toLowerCase(), name.toLowerCase()];
  if (low !== '' && high.includes(low)) return 0.1 * (1 - low.length / high.length);
  return distance(low, high) / Math.max(low.length, high.length, 1);
}
