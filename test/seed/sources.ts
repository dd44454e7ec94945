import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** One row of a dataset file, by column name; columns left out of the file are absent. */
export type SeedRow = Readonly<Record<string, string>>;

const SEED = new URL('../../seed/', import.meta.url).pathname;

/** The rows of one file, in the parts given or in all of them. */
export function readSeed(
  file: string,
  parts: readonly string[] = ['reference-industry', 'reference-food', 'shanxi-zones'],
): SeedRow[] {
  return parts
    .map((part) => join(SEED, part, `${file}.csv`))
    .filter((path) => existsSync(path))
    .flatMap((path): SeedRow[] => parse(readFileSync(path), { columns: true, bom: true }));
}

/** Names of the files of one part. */
export function filesOf(part: string): string[] {
  return readdirSync(join(SEED, part)).map((name) => name.replace('.csv', ''));
}

/** Where the documents are, as the seed's sources name them: the first letters of their files. */
const DOCUMENTS: Readonly<Record<string, string>> = { 'paper-000': '000_', 'paper-004': '004_' };

/** A quote that does not stand where its row says. */
export interface Misquote {
  readonly file: string;
  /** The header is row 1. */
  readonly row: number;
  readonly locator: string;
  readonly quote: string;
}

/**
 * Compares every quote of the zones with the documents in `folder`: the located lines are joined, white space does not count,
 * and each piece of the quote (pieces are parted by …) must stand there to the letter.
 * Throws where a document is not in the folder.
 */
export function findMisquotes(folder: string): { readonly checked: number; readonly misquotes: readonly Misquote[] } {
  const names = readdirSync(folder);
  const lines = new Map(
    Object.entries(DOCUMENTS).map(([source, prefix]) => {
      const name = names.find((candidate) => candidate.startsWith(prefix));
      if (name === undefined) throw new Error(`${folder} has no document whose name begins with ${prefix}`);
      return [source, readFileSync(join(folder, name), 'utf8').split('\n')];
    }),
  );
  const bare = (text: string): string => text.replace(/\s/g, '');
  let checked = 0;
  const misquotes: Misquote[] = [];
  for (const file of filesOf('shanxi-zones'))
    for (const [index, { source_id, locator = '', quote = '' }] of readSeed(file, ['shanxi-zones']).entries()) {
      const document = lines.get(source_id ?? '');
      if (document === undefined) continue;
      const [, first, last = first] = /^L(\d+)(?:-L(\d+))?$/.exec(locator) ?? [];
      const located = bare(document.slice(Number(first) - 1, Number(last)).join(''));
      checked += 1;
      const isThere =
        first !== undefined && quote !== '' && quote.split('…').every((piece) => located.includes(bare(piece)));
      if (!isThere) misquotes.push({ file, row: index + 2, locator, quote });
    }
  return { checked, misquotes };
}
