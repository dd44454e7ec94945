import type { Sentence } from '../domain/sentence.ts';
import { Budget } from './budget.ts';
import type { FileName } from './format.ts';
import { READ_LIMITS, type ReadLimits } from './limits.ts';
import { openDataset } from './openDataset.ts';
import { type Problem, ProblemLog } from './problem.ts';
import type { Encoding, RawTable } from './rawTable.ts';
import { readCsv } from './readCsv.ts';
import type { Entry } from './readFolder.ts';
import { findFile, readTable, type Table } from './readTable.ts';

export type { Problem } from './problem.ts';
export { formatProblem } from './problem.ts';
export type { Table } from './readTable.ts';

export { READ_LIMITS, type ReadLimits };

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

/** Reads a dataset: a folder of CSV files, whose sub-folders are its parts, a zip of it, a workbook, or one CSV file. */
export async function readDataset(
  path: string,
  options: Partial<ReadLimits> = {},
  /** What messages call the file, where it is kept under another name. */
  name?: string,
): Promise<ReadResult> {
  const limits = { ...READ_LIMITS, ...options };
  const dataset = await openDataset(path, limits, name);
  try {
    const result = await readTables(dataset.tables, limits);
    const log = new ProblemLog(limits.problems);
    log.addAll(dataset.problems);
    log.absorb(result.problems, result.problemCount);
    return { ...result, problems: log.listed, problemCount: log.count };
  } finally {
    dataset.close();
  }
}

/** Reads the CSV files of a dataset, wherever they come from. */
export async function readEntries(entries: readonly Entry[], limits: ReadLimits = READ_LIMITS): Promise<ReadResult> {
  return readTables(
    entries.map((entry) => ({ source: entry.path, read: (budget) => readCsv(entry, budget) })),
    limits,
  );
}

async function readTables(raw: readonly RawTable[], limits: ReadLimits): Promise<ReadResult> {
  const log = new ProblemLog(limits.problems);
  const budget = new Budget(limits);
  const tables: Table[] = [];
  const unread = new Set<FileName>();
  const sources: ReadResult['sources'][number][] = [];
  for (const { source, read } of raw) {
    const found = findFile(source);
    const result = await read(budget);
    if (budget.excess !== null) {
      log.add(refuseFile(null, null, budget.excess));
      break;
    }
    // A new workbook comes with an empty Sheet1.
    if ('rows' in result && result.encoding === 'XLSX' && result.header.length === 0) continue;
    if (!('file' in found)) {
      const isSheet = 'rows' in result && result.encoding === 'XLSX';
      const nearest = found.nearest === undefined ? undefined : `${found.nearest}${isSheet ? '' : '.csv'}`;
      log.add(refuseFile(source, null, isSheet ? NO_SUCH_SHEET : NO_SUCH_FILE, nearest));
      continue;
    }
    const table =
      'reason' in result ? null : readTable(found.file, source, result.header, result.rows, limits.fieldLength, log);
    if ('reason' in result) log.add(refuseFile(source, result.row, result.reason));
    else sources.push({ source, file: found.file.name, encoding: result.encoding, rows: table?.rows.length ?? 0 });
    if (table) tables.push(table);
    if (table === null || table.isPartial) unread.add(found.file.name);
  }
  return { tables, unread, sources, problems: log.listed, problemCount: log.count };
}

const NO_SUCH_SHEET: Sentence = { zh: '不是本格式的工作表', en: 'is no sheet of the dataset format' };
const NO_SUCH_FILE: Sentence = { zh: '不是本格式的文件', en: 'is no file of the dataset format' };

function refuseFile(file: string | null, row: number | null, reason: Sentence, nearest?: string): Problem {
  const problem = { file, row, column: null, value: null, reason };
  return nearest === undefined ? problem : { ...problem, nearest };
}
