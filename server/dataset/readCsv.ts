import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Entry } from './readFolder.ts';

export type Encoding = 'UTF-8' | 'GB18030';

/** One record of a file: its number, the header being 1, and its cells. */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** The records of a CSV file, or why it cannot be read; `row` is where it broke off. */
export type CsvResult =
  | { readonly encoding: Encoding; readonly header: readonly string[]; readonly rows: readonly RawRow[] }
  | { readonly reason: string; readonly row: number | null };

/** Reads every record of a CSV file (RFC 4180). Empty lines are no records; a record of empty cells is left out, but counted. */
export async function readCsv(entry: Entry): Promise<CsvResult> {
  const encoding = await detectEncoding(entry);
  if (encoding === null) return { reason: 'is neither UTF-8 nor GB18030 text: save it as "CSV UTF-8"', row: null };
  if (encoding === 'ambiguous')
    return {
      reason: 'can be read as UTF-8 and as GB18030 with different letters: save it as "CSV UTF-8", with a BOM',
      row: null,
    };
  const rows: RawRow[] = [];
  let header: readonly string[] | null = null;
  let row = 0;
  const collect = async (records: AsyncIterable<readonly string[]>): Promise<void> => {
    for await (const cells of records) {
      row += 1;
      if (header === null) header = cells;
      else if (cells.some((cell) => cell.trim() !== '')) rows.push({ row, cells });
    }
  };
  try {
    const parser = parse({ relax_column_count: true, skip_empty_lines: true, max_record_size: RECORD_LENGTH });
    await pipeline(decode(entry, encoding), parser, collect);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { reason: explainCsv(error), row: (typeof error.records === 'number' ? error.records : row) + 1 };
  }
  return header === null ? { reason: 'is empty: it needs a header row', row: null } : { encoding, header, rows };
}

/** Longest record read: an unclosed quote would take the rest of the file for one cell. [characters] */
const RECORD_LENGTH = 20_000_000;

function explainCsv({ code }: CsvError): string {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return 'a quote is opened and never closed';
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return 'a quote stands inside a cell: put the whole cell in quotes and double those inside';
    default:
      return 'this record is not CSV (RFC 4180)';
  }
}

async function* decode(entry: Entry, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  for await (const chunk of entry.open()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

/** What a whole file says about its encoding: can it be read, and are all its letters such as GB18030 text may mimic. */
class Reading {
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #plausible: RegExp;
  isPossible = true;
  /** A letter stood there that the other encoding does not explain. */
  isProven = false;

  constructor(encoding: Encoding, plausible: RegExp) {
    this.#decoder = new TextDecoder(encoding, { fatal: true });
    this.#plausible = plausible;
  }

  take(chunk?: Uint8Array): void {
    if (!this.isPossible) return;
    try {
      const text = chunk === undefined ? this.#decoder.decode() : this.#decoder.decode(chunk, { stream: true });
      this.isProven ||= this.#plausible.test(text);
    } catch {
      this.isPossible = false;
    }
  }
}

/**
 * Decides by evidence: bytes that are no UTF-8 are GB18030 or nothing. Bytes that are both are UTF-8, unless every letter
 * beyond ASCII is one of the rare ones (U+0100 to U+07FF) that pairs of GB18030 bytes turn into.
 */
async function detectEncoding(entry: Entry): Promise<Encoding | 'ambiguous' | null> {
  const utf8 = new Reading('UTF-8', /[\u0080-\u00ff\u0800-\uffff]/);
  const gb18030 = new Reading('GB18030', /[\u0080-\uffff]/);
  let hasBom: boolean | null = null;
  for await (const chunk of entry.open()) {
    hasBom ??= chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf;
    utf8.take(chunk);
    gb18030.take(chunk);
  }
  utf8.take();
  gb18030.take();
  if (!utf8.isPossible) return gb18030.isPossible ? 'GB18030' : null;
  const isAscii = !gb18030.isProven;
  return hasBom || isAscii || utf8.isProven || !gb18030.isPossible ? 'UTF-8' : 'ambiguous';
}
