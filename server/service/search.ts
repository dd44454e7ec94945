import { compareIds } from '../domain/quantity.ts';
import type { Graph } from '../graph/client.ts';
import { type SearchBeginningsRow, searchBeginnings, searchNames } from '../graph/queries.generated.ts';
import { checkSearchText } from './givenText.ts';
import { pageLength } from './page.ts';
import { LABELS, type NodeKind } from './paths.ts';

export interface SearchHit {
  readonly kind: NodeKind;
  readonly id: string;
  /** 3: the exact name or code; 1 to 2: a name that begins so, by the share of it that was given; 0 to 1: any other. */
  readonly score: number;
  /** The name or code that was found. */
  readonly matched: string;
}

const KINDS: readonly NodeKind[] = ['REGION', 'CHAIN', 'LINK', 'PRODUCT', 'FIRM', 'PROJECT'];

/**
 * Hits of an index that are looked at: the best are first, so few do where the index knows all of the text; where it knows a part,
 * the rest is decided here, among more. [hits]
 */
const HITS = { whole: 200, part: 2_000 } as const;

/**
 * Things found by name, short name or code, best first: the exact name, then names that begin with the text, then names that
 * hold all of its words; equal ones by kind, then id. What changed a moment ago may not be found yet. Empty where
 * nothing is found. Throws BAD_USER_INPUT for a text outside of 1 to 200 characters or a bad `first`.
 */
export async function search(
  graph: Graph,
  args: {
    readonly text: string;
    readonly kinds?: readonly NodeKind[] | null | undefined;
    readonly first?: number | null | undefined;
  },
): Promise<readonly SearchHit[]> {
  const text = checkSearchText(args.text);
  const limit = pageLength(args.first, 20);
  const wanted = (args.kinds ?? KINDS).map((kind) => LABELS[kind]);
  const words = indexedWords(text);
  const hits = Math.max(limit, text.split(/\s+/u).every(isIndexed) ? HITS.whole : HITS.part);
  // Firms are many: what is none lies far down among them, and has an index of its own.
  const indexes = [
    ...(wanted.includes('Firm') ? ['names'] : []),
    ...(wanted.some((label) => label !== 'Firm') ? ['other_names'] : []),
  ];
  const [beginnings, named] = await Promise.all([
    graph.read(searchBeginnings, { text, code: text.toUpperCase(), labels: wanted, limit }),
    words === '' ? [] : graph.read(searchNames, { indexes, text: words, labels: wanted, hits }),
  ]);
  const found = new Map<string, SearchHit>();
  const hitsOfIndex = named.flatMap(({ labels, ids, names, scores }) =>
    ids.map((id, index) => ({ id, label: labels[index] ?? '', names: names[index] ?? [], score: scores[index] ?? 0 })),
  );
  for (const row of [...hitsOfIndex, ...beginnings.map((row) => ({ ...row, score: 0 }))]) {
    const hit = toHit(row, text);
    if (hit !== null && !found.has(`${hit.kind} ${hit.id}`)) found.set(`${hit.kind} ${hit.id}`, hit);
  }
  return [...found.values()].sort(compareHits).slice(0, limit);
}

/**
 * The text as the index is asked for it: each word quoted, so that it is found as it stands and no character of it is a
 * command, and all words wanted. The index holds pairs of Chinese characters, so a single one is left out; '' where none is left.
 */
export function indexedWords(text: string): string {
  return text
    .split(/\s+/u)
    .filter(isIndexed)
    .map((word) => `"${word.replaceAll(/[\\"]/g, '\\$&')}"`)
    .join(' AND ');
}

function toHit(row: SearchBeginningsRow & { readonly score: number }, text: string): SearchHit | null {
  const kind = KINDS.find((candidate) => LABELS[candidate] === row.label);
  if (kind === undefined) return null;
  const wanted = fold(text);
  const words = wanted.split(/\s+/u);
  const { id, names } = row;
  // The index has no single characters and drops words such as "or": whether all words are there is decided here.
  if (!words.every((word) => names.some((name) => lettersOf(name).includes(lettersOf(word))))) return null;
  const exact = names.find((name) => fold(name) === wanted);
  if (exact !== undefined) return { kind, id, score: 3, matched: exact };
  const beginning = names.find((name) => fold(name).startsWith(wanted));
  if (beginning !== undefined)
    return { kind, id, score: 1 + wanted.length / fold(beginning).length, matched: beginning };
  const holding = names.find((name) => words.every((word) => lettersOf(name).includes(lettersOf(word))));
  return { kind, id, score: row.score / (1 + row.score), matched: holding ?? names[0] ?? '' };
}

/** Case and width aside, as the index sees it. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** The letters and digits alone, as the index sees a text. */
function lettersOf(text: string): string {
  return fold(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}

function isIndexed(word: string): boolean {
  return !isOneHan(word) && /[\p{L}\p{N}]/u.test(word);
}

function isOneHan(word: string): boolean {
  return /^\p{Script=Han}$/u.test(word);
}

function compareHits(left: SearchHit, right: SearchHit): number {
  return (
    right.score - left.score || KINDS.indexOf(left.kind) - KINDS.indexOf(right.kind) || compareIds(left.id, right.id)
  );
}
