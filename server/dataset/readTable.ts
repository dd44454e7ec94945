import type { Sentence } from '../domain/sentence.ts';
import { type Column, type DatasetFile, FORMAT } from './format.ts';
import { findNearest, type Problem, type ProblemLog } from './problem.ts';
import type { RawRow } from './rawTable.ts';
import { sayFile } from './say.ts';

/** The records of one CSV file or sheet, its header understood. */
export interface Table {
  readonly file: DatasetFile;
  /** The file as the user named it, with its part. */
  readonly source: string;
  /** The column of each cell; null where the header is empty. */
  readonly columns: readonly (Column | null)[];
  readonly rows: readonly RawRow[];
  /** Rows were left out because they could not be read. */
  readonly isPartial: boolean;
}

/** The file of the format that a path names, in English or Chinese; the nearest name where there is none. */
export function findFile(path: string): { readonly file: DatasetFile } | { readonly nearest: string | undefined } {
  const name = (path.split('/').at(-1) ?? '').replace(/\.csv$/i, '').normalize('NFC');
  const file = FORMAT.find((candidate) => candidate.name === name || candidate.zh === name);
  if (file) return { file };
  const nearest = findNearest(
    name,
    FORMAT.flatMap((candidate) => [candidate.name, candidate.zh]),
  );
  return { nearest };
}

/** Understands a header and checks the shape of the rows under it. Null where the header makes no table. */
export function readTable(
  file: DatasetFile,
  source: string,
  header: readonly string[],
  rows: readonly RawRow[],
  fieldLength: number,
  log: ProblemLog,
): Table | null {
  const problems = [...checkHeader(file, source, header)];
  log.addAll(problems);
  if (problems.length > 0) return null;
  const columns = header.map((name) => findColumn(file, name.trim()));
  const sound: RawRow[] = [];
  let isPartial = false;
  for (const row of rows) {
    if (isExample(row)) continue;
    if (isSound(columns, row, fieldLength)) sound.push(row);
    else {
      log.addAll(checkRow(source, columns, row, fieldLength));
      isPartial = true;
    }
  }
  return { file, source, columns, rows: sound, isPartial };
}

/** What the first cell of a template's example begins with. */
export const EXAMPLE_MARKS = { zh: '例：', en: 'e.g. ' } as const;

/** A row that only shows how to fill in the others is none of the dataset. */
function isExample({ cells: [first = ''] }: RawRow): boolean {
  return first.startsWith(EXAMPLE_MARKS.zh) || first.startsWith(EXAMPLE_MARKS.en);
}

export function findColumn(file: DatasetFile, name: string): Column | null {
  const known = name.normalize('NFC');
  return file.columns.find((column) => column.name === known || column.zh === known) ?? null;
}

function* checkHeader(file: DatasetFile, source: string, header: readonly string[]): Iterable<Problem> {
  const seen = new Map<string, string>();
  const problem = (value: string | null, reason: Sentence, nearest?: string): Problem => {
    const base = { file: source, row: 1, column: null, value, reason };
    return nearest === undefined ? base : { ...base, nearest };
  };
  for (const cell of header) {
    const name = cell.trim();
    if (name === '') continue;
    const column = findColumn(file, name);
    if (column === null) {
      const names = file.columns.flatMap((known) => [known.name, known.zh]);
      const reason = { zh: `不是${sayFile(file.name).zh}的列`, en: `is no column of ${file.name}` };
      yield problem(name, reason, findNearest(name, names));
      continue;
    }
    const first = seen.get(column.name);
    if (first === undefined) seen.set(column.name, name);
    else {
      const same = JSON.stringify(first);
      yield problem(name, { zh: `与 ${same} 是同一列`, en: `is the same column as ${same}` });
    }
  }
  for (const column of file.key)
    if (column.isRequired && !seen.has(column.name))
      yield problem(null, {
        zh: `表头缺少列：${column.zh}（${column.name}）`,
        en: `the column ${column.name} (${column.zh}) is missing`,
      });
}

/** Whether checkRow finds nothing: asked of millions of rows. */
function isSound(columns: readonly (Column | null)[], { cells, faults }: RawRow, fieldLength: number): boolean {
  if (cells.length !== columns.length) return false;
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] ?? '';
    if (cell.length > fieldLength || cell.includes('\0')) return false;
    if (columns[index] === null && cell.trim() !== '') return false;
  }
  return faults === undefined || [...faults.keys()].every((index) => columns[index]);
}

function* checkRow(
  source: string,
  columns: readonly (Column | null)[],
  { row, cells, faults }: RawRow,
  fieldLength: number,
): Iterable<Problem> {
  const problem = (column: string | null, value: string | null, reason: Sentence): Problem => ({
    file: source,
    row,
    column,
    value,
    reason,
  });
  if (cells.length !== columns.length)
    yield problem(null, null, {
      zh: `有 ${cells.length} 个单元格，表头有 ${columns.length} 个`,
      en: `has ${cells.length} cells, the header has ${columns.length}`,
    });
  for (const [index, cell] of cells.entries()) {
    const name = columns[index]?.name ?? null;
    if (cell.includes('\0'))
      yield problem(name, cell.replaceAll('\0', '␀'), { zh: '含有 NUL 字符', en: 'holds a NUL character' });
    if (cell.length > fieldLength)
      yield problem(name, cell, {
        zh: `超过 ${fieldLength} 个字符`,
        en: `is longer than ${fieldLength} characters`,
      });
    if (name === null && index < columns.length && cell.trim() !== '')
      yield problem(null, cell, { zh: '所在的列没有列名', en: 'stands in a column without a name' });
  }
  for (const [index, { value, reason }] of faults ?? []) if (!columns[index]) yield problem(null, value, reason);
}
