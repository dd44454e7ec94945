import type { Rows } from './rows.ts';

/**
 * Texts as runs of characters: Chinese has no spaces, and runs of one to three characters do without a dictionary that would
 * not know the names of products.
 */
export interface GramSpace {
  /** The place of each run in a vector. */
  readonly places: ReadonlyMap<string, number>;
  /** What a run weighs: rare ones more. */
  readonly weights: Float64Array;
}

/** What a run of 1, 2, 3 characters weighs beside its rarity: one character says little. */
const LENGTH_WEIGHT = [0, 0.5, 1, 1.2];

/** A text as it is compared: width, case and spaces aside. */
export function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/gu, '');
}

/** Every run of `least` to 3 characters of a folded text, with how often it occurs. */
export function gramsOf(folded: string, least: number): Map<string, number> {
  const letters = [...folded];
  const counts = new Map<string, number>();
  for (let length = least; length <= 3; length += 1)
    for (let start = 0; start + length <= letters.length; start += 1) {
      const gram = letters.slice(start, start + length).join('');
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  return counts;
}

/**
 * Documents as vectors of length 1: ln(1 + occurrences) × rarity, where rarity is ln((1 + documents) / (1 + documents with the
 * run)) × the weight of its length.
 */
export function vectorise(documents: readonly ReadonlyMap<string, number>[]): { space: GramSpace; vectors: Rows } {
  const places = new Map<string, number>();
  const holders: number[] = [];
  for (const grams of documents)
    for (const gram of grams.keys()) {
      const place = places.get(gram) ?? places.size;
      places.set(gram, place);
      holders[place] = (holders[place] ?? 0) + 1;
    }
  const weights = new Float64Array(places.size);
  for (const [gram, place] of places)
    weights[place] =
      Math.log((1 + documents.length) / (1 + (holders[place] ?? 0))) * (LENGTH_WEIGHT[[...gram].length] ?? 0);
  const space = { places, weights };
  const vectors = packVectors(space, documents, (count) => Math.log(1 + count));
  return { space, vectors };
}

/** Documents as vectors of length 1 in a space that others made; runs that it does not know are left out. */
export function packVectors(
  { places, weights }: GramSpace,
  documents: readonly ReadonlyMap<string, number>[],
  damp: (count: number) => number = (count) => count,
): Rows {
  const most = documents.reduce((sum, grams) => sum + grams.size, 0);
  const rows = {
    offsets: new Uint32Array(documents.length + 1),
    items: new Uint32Array(most),
    values: new Float64Array(most),
  };
  let end = 0;
  for (const [owner, grams] of documents.entries()) {
    const start = end;
    let squares = 0;
    for (const [gram, count] of grams) {
      const place = places.get(gram);
      if (place === undefined) continue;
      const value = damp(count) * (weights[place] ?? 0);
      rows.items[end] = place;
      rows.values[end] = value;
      squares += value * value;
      end += 1;
    }
    const length = Math.sqrt(squares) || 1;
    for (let index = start; index < end; index += 1) rows.values[index] = (rows.values[index] ?? 0) / length;
    rows.offsets[owner + 1] = end;
  }
  return { ...rows, items: rows.items.slice(0, end), values: rows.values.slice(0, end) };
}

/** One text as a dense vector of length 1. */
export function denseVector(space: GramSpace, grams: ReadonlyMap<string, number>): Float64Array {
  const vector = new Float64Array(space.weights.length);
  const { items, values } = packVectors(space, [grams]);
  for (const [index, item] of items.entries()) vector[item] = values[index] ?? 0;
  return vector;
}

/** Names that are too near to tell apart for sure: one holds the other, or their pairs of characters have a Dice coefficient ≥ 0.5. */
export function isNearName(left: string, right: string): boolean {
  if (left.includes(right) || right.includes(left)) return true;
  const own = pairsOf(left);
  const other = pairsOf(right);
  const both = [...own].filter((pair) => other.has(pair)).length;
  return (2 * both) / (own.size + other.size) >= 0.5;
}

/** Its pairs of neighbouring characters; the text itself where it has only one. */
export function pairsOf(text: string): ReadonlySet<string> {
  const letters = [...text];
  const pairs = new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
  return pairs.size === 0 ? new Set([text]) : pairs;
}
