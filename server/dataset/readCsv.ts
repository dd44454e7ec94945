import { isAscii } from 'node:buffer';
import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import type { Sentence } from '../domain/sentence.ts';
import { UnreadableFile } from '../workbook/unreadableFile.ts';
import type { Budget } from './budget.ts';
import type { RawRow, RowsResult, TextEncoding } from './rawTable.ts';
import type { Entry } from './readFolder.ts';

/** Thrown to leave the reading of a file of which no further row fits. */
class Spent extends Error {}

/** Thrown out of the rows of a file where they cannot be read any further. */
export class BrokenCsv extends Error {
  readonly reason: Sentence;
  /** Where it broke off. */
  readonly row: number;

  constructor(reason: Sentence, row: number) {
    super(reason.en);
    this.reason = reason;
    this.row = row;
  }
}

/** A CSV file whose encoding is known. */
export interface CsvFile {
  readonly encoding: TextEncoding;
  /** Its records in the order of the file, some at a time, the header first (row 1); throws BrokenCsv where they end too early. */
  rows(): AsyncIterable<readonly RawRow[]>;
}

/** Reads every record of a CSV file (RFC 4180) into memory. */
export async function readCsv(entry: Entry, budget: Budget): Promise<RowsResult> {
  try {
    return await readRecords(entry, budget);
  } catch (error) {
    if (error instanceof UnreadableFile) return { reason: error.reason, row: null };
    throw error;
  }
}

async function readRecords(entry: Entry, budget: Budget): Promise<RowsResult> {
  const file = await openCsv(entry);
  if ('reason' in file) return { reason: file.reason, row: null };
  const rows: RawRow[] = [];
  let header: readonly string[] | null = null;
  try {
    for await (const some of file.rows())
      for (const row of some) {
        if (header === null) header = row.cells;
        else {
          if (!budget.take(row.cells)) throw new Spent();
          rows.push(row);
        }
      }
  } catch (error) {
    if (error instanceof BrokenCsv) return error;
    if (!(error instanceof Spent)) throw error;
  }
  return header === null ? { reason: EMPTY_FILE, row: null } : { encoding: file.encoding, header, rows };
}

export const EMPTY_FILE: Sentence = { zh: '是空的：需要一行表头', en: 'is empty: it needs a header row' };

/** Opens a CSV file to be read record by record. Empty lines are no records; a record of empty cells is left out, but counted. */
export async function openCsv(entry: Entry): Promise<CsvFile | { readonly reason: Sentence }> {
  const encoding = await detectEncoding(entry);
  if (encoding === null)
    return {
      reason: {
        zh: '既不是 UTF-8 也不是 GB18030 文本（也不是带字节顺序标记的 UTF-16）：请另存为“CSV UTF-8”',
        en: 'is neither UTF-8 nor GB18030 text (nor UTF-16 with a byte order mark): save it as "CSV UTF-8"',
      },
    };
  if (encoding === 'ambiguous')
    return {
      reason: {
        zh: '按 UTF-8 和按 GB18030 都能读，文字却不同：请另存为带 BOM 的“CSV UTF-8”',
        en: 'can be read as UTF-8 and as GB18030 with different letters: save it as "CSV UTF-8", with a BOM',
      },
    };
  return { encoding, rows: () => recordsOf(entry, encoding) };
}

async function* recordsOf(entry: Entry, encoding: TextEncoding): AsyncGenerator<readonly RawRow[]> {
  let row = 0;
  let rows: RawRow[] = [];
  // Taken as they are parsed: a stream of millions of single records takes longer than their parsing.
  const parser = parse({ relax_column_count: true, skip_empty_lines: true, max_record_size: RECORD_LENGTH });
  parser.on('readable', () => {
    for (let cells: readonly string[] | null = parser.read(); cells !== null; cells = parser.read()) {
      row += 1;
      if (row === 1 || cells.some((cell) => cell.trim() !== '')) rows.push({ row, cells });
    }
  });
  const ended = finished(parser);
  ended.catch(() => undefined);
  try {
    for await (const text of decode(entry, encoding)) {
      await new Promise<void>((resolve, reject) => {
        parser.write(text, (error) => (error ? reject(error) : resolve()));
      });
      yield rows;
      rows = [];
    }
    parser.end();
    await ended;
    yield rows;
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BrokenCsv(explainCsv(error), (typeof error.records === 'number' ? error.records : row) + 1);
  } finally {
    parser.destroy();
  }
}

/** Longest record read: an unclosed quote would take the rest of the file for one cell. [characters] */
const RECORD_LENGTH = 20_000_000;

function explainCsv({ code }: CsvError): Sentence {
  switch (code) {
    case 'CSV_QUOTE_NOT_CLOSED':
    case 'CSV_MAX_RECORD_SIZE':
      return { zh: '有一个引号开始后没有结束', en: 'a quote is opened and never closed' };
    case 'INVALID_OPENING_QUOTE':
    case 'CSV_INVALID_CLOSING_QUOTE':
      return {
        zh: '单元格中间有引号：请把整个单元格放进引号，其中的引号写两遍',
        en: 'a quote stands inside a cell: put the whole cell in quotes and double those inside',
      };
    default:
      return { zh: '这一行不符合 CSV 格式（RFC 4180）', en: 'this record is not CSV (RFC 4180)' };
  }
}

async function* decode(entry: Entry, encoding: TextEncoding): AsyncGenerator<string> {
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

  constructor(encoding: TextEncoding, plausible: RegExp) {
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
 * Decides by evidence: a byte order mark says it; bytes that are no UTF-8 are GB18030 or nothing. Bytes that are both are UTF-8,
 * unless every letter beyond ASCII is one of the rare ones (U+0100 to U+07FF) that pairs of GB18030 bytes turn into.
 */
async function detectEncoding(entry: Entry): Promise<TextEncoding | 'ambiguous' | null> {
  const utf8 = new Reading('UTF-8', /[\u0080-\u00ff\u0800-\uffff]/);
  const gb18030 = new Reading('GB18030', /[\u0080-\uffff]/);
  let marked: TextEncoding | null | undefined;
  let isPlain = true;
  for await (const chunk of entry.open()) {
    marked ??= markOf(chunk);
    if (marked === 'UTF-16LE' || marked === 'UTF-16BE') return marked;
    isPlain &&= isAscii(chunk);
    if (isPlain) continue;
    utf8.take(chunk);
    if (!utf8.isProven || !utf8.isPossible) gb18030.take(chunk);
    // GB18030 missed what came before: it can decide nothing any more, and does not have to.
    if (!utf8.isPossible && utf8.isProven) return (await canBeRead(entry, 'GB18030')) ? 'GB18030' : null;
  }
  utf8.take();
  if (!utf8.isProven || !utf8.isPossible) gb18030.take();
  if (!utf8.isPossible) return gb18030.isPossible ? 'GB18030' : null;
  const isSure = marked === 'UTF-8' || isPlain || utf8.isProven || !gb18030.isPossible || !gb18030.isProven;
  return isSure ? 'UTF-8' : 'ambiguous';
}

/** The encoding that a byte order mark at the start of a file states; null where there is none. */
function markOf([first, second, third]: Uint8Array): TextEncoding | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'UTF-8';
  if (first === 0xff && second === 0xfe) return 'UTF-16LE';
  return first === 0xfe && second === 0xff ? 'UTF-16BE' : null;
}

async function canBeRead(entry: Entry, encoding: TextEncoding): Promise<boolean> {
  const reading = new Reading(encoding, /./);
  for await (const chunk of entry.open()) reading.take(chunk);
  reading.take();
  return reading.isPossible;
}
