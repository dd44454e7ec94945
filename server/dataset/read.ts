import type { FileName } from './format.ts';
import { PROBLEM_LIMIT, type Problem, ProblemLog } from './problem.ts';
import { type Encoding, readCsv } from './readCsv.ts';
import { type Entry, readFolder } from './readFolder.ts';
import { findFile, readTable, type Table } from './readTable.ts';

export type { Problem } from './problem.ts';
export { formatProblem } from './problem.ts';
export type { Table } from './readTable.ts';

/** What a dataset may measure. */
export interface ReadLimits {
  /** All files together. [bytes] */
  readonly totalSize: number;
  /** [files] */
  readonly entries: number;
  /** One cell. [characters] */
  readonly fieldLength: number;
  /** All files together: what one transaction holds. [rows] */
  readonly rows: number;
  /** Problems listed in full; the rest is counted. */
  readonly problems: number;
}

export const READ_LIMITS: ReadLimits = {
  totalSize: 2 ** 30,
  entries: 10_000,
  fieldLength: 1_000_000,
  rows: 500_000,
  problems: PROBLEM_LIMIT,
};

/** What was read, and what could not be. */
export interface ReadResult {
  readonly tables: readonly Table[];
  /** Files of the format of which a part could not be read: what refers to their ids cannot be judged. */
  readonly unread: ReadonlySet<FileName>;
  /** Each file that was read, in the order of paths. */
  readonly sources: readonly {
    readonly source: string;
    readonly file: FileName;
    readonly encoding: Encoding;
    readonly rows: number;
  }[];
  readonly problems: readonly Problem[];
  readonly problemCount: number;
}

/** Reads a dataset: a folder of CSV files, whose sub-folders are its parts, or one CSV file. */
export async function readDataset(path: string, options: Partial<ReadLimits> = {}): Promise<ReadResult> {
  const limits = { ...READ_LIMITS, ...options };
  const { entries, problems } = await readFolder(path, limits);
  const result = await readEntries(entries, limits);
  const log = new ProblemLog(limits.problems);
  log.addAll(problems);
  log.absorb(result.problems, result.problemCount);
  return { ...result, problems: log.listed, problemCount: log.count };
}

/** Reads the files of a dataset, wherever they come from. */
export async function readEntries(entries: readonly Entry[], limits: ReadLimits = READ_LIMITS): Promise<ReadResult> {
  const log = new ProblemLog(limits.problems);
  const tables: Table[] = [];
  const unread = new Set<FileName>();
  const sources: ReadResult['sources'][number][] = [];
  for (const entry of entries) {
    const found = findFile(entry.path);
    if (!('file' in found)) {
      log.add(refuseFile(entry.path, null, 'is no file of the dataset format', found.nearest));
      continue;
    }
    const csv = await readCsv(entry);
    const table =
      'reason' in csv ? null : readTable(found.file, entry.path, csv.header, csv.rows, limits.fieldLength, log);
    if ('reason' in csv) log.add(refuseFile(entry.path, csv.row, csv.reason));
    else sources.push({ source: entry.path, file: found.file.name, encoding: csv.encoding, rows: csv.rows.length });
    if (table) tables.push(table);
    if (table === null || ('rows' in csv && table.rows.length < csv.rows.length)) unread.add(found.file.name);
  }
  const total = tables.reduce((sum, { rows }) => sum + rows.length, 0);
  if (total > limits.rows)
    log.add(
      refuseFile(
        'the dataset',
        null,
        `has ${total} rows, at most ${limits.rows} come in at once: split it and import the parts in turn`,
      ),
    );
  return { tables, unread, sources, problems: log.listed, problemCount: log.count };
}

function refuseFile(file: string, row: number | null, reason: string, nearest?: string): Problem {
  const problem = { file, row, column: null, value: null, reason };
  return nearest === undefined ? problem : { ...problem, nearest };
}
