export { writeTemplate } from '../dataset/template.ts';

import { READ_LIMITS } from '../dataset/limits.ts';
import { PROBLEM_LIMIT, type Problem } from '../dataset/problem.ts';
import { readDataset } from '../dataset/read.ts';
import { findColumn, findFile, type Table } from '../dataset/readTable.ts';
import type { Language } from '../domain/sentence.ts';
import type { Graph } from '../graph/client.ts';
import { type Mark, markWorkbook } from '../workbook/markWorkbook.ts';
import { openWorkbook } from '../workbook/readWorkbook.ts';
import { UnreadableFile } from '../workbook/unreadableFile.ts';
import { cellName, type NewSheet, type Row, writeWorkbook } from '../workbook/writeWorkbook.ts';
import { checkDataset, type ImportOptions } from './importDataset.ts';

/** Problems marked at most; a workbook with more is wrong as a whole. */
const MARKED = 20_000;
/** Rows of one CSV file that come along in the report; of a longer one, those with a problem. [rows] */
const ROWS_SHOWN = 20_000;

const WORDS = {
  zh: { sheet: '问题', dataset: '整个数据集', head: ['表', '行', '列', '值', '问题', '最接近的正确值'] },
  en: {
    sheet: 'Problems',
    dataset: 'the dataset',
    head: ['file', 'row', 'column', 'value', 'what is wrong', 'nearest right value'],
  },
} as const;

/**
 * Every problem of a dataset as a workbook: the user's own with the bad cells marked where it is one, else one of its tables; the first
 * thing in it, or the last sheet of their own, lists them all with links.
 */
export async function writeProblemReport(
  graph: Graph,
  path: string,
  options: ImportOptions & { readonly lang: Language },
): Promise<AsyncGenerator<Uint8Array>> {
  const { lang, ...given } = options;
  const result = await checkDataset(graph, path, { ...given, limits: { ...given.limits, problems: MARKED } });
  const problems = result.status === 'refused' ? result.problems : [];
  const { sheet, head } = WORDS[lang];
  if (/\.xlsx$/i.test(options.name ?? path)) {
    const marks = await placeMarks(path, problems, lang);
    const marked = marks && (await markWorkbook(path, READ_LIMITS, { name: sheet, head, marks }));
    if (marked) return marked;
  }
  const { tables } = await readDataset(path, { ...given.limits, problems: PROBLEM_LIMIT }, options.name);
  return writeWorkbook([problemSheet(lang, problems, tables), ...faultySheets(tables, problems)]);
}

const wordsOf = ({ file, row, column, value, reason, nearest }: Problem, lang: Language): readonly string[] => [
  file ?? WORDS[lang].dataset,
  row === null ? '' : String(row),
  column ?? '',
  value ?? '',
  reason[lang],
  nearest ?? '',
];

/** The cells of a workbook that problems are about; null where it cannot be read. */
async function placeMarks(path: string, problems: readonly Problem[], lang: Language): Promise<readonly Mark[] | null> {
  const workbook = await openWorkbook(path, READ_LIMITS).catch((error: unknown) => {
    if (error instanceof UnreadableFile) return null;
    throw error;
  });
  if (workbook === null) return null;
  try {
    const headers = new Map<string, { readonly row: number; readonly cells: readonly string[] }>();
    for (const { name, rows } of workbook.sheets)
      for await (const header of rows()) {
        headers.set(name, header);
        break;
      }
    return problems.map((problem) => {
      const sheet = problem.file ?? '';
      const header = headers.get(sheet);
      const row = problem.row === 1 ? (header?.row ?? 1) : problem.row;
      const column = header === undefined ? null : columnIn(header.cells, problem);
      return { sheet, row, column, words: wordsOf(problem, lang) };
    });
  } finally {
    workbook.close();
  }
}

/** The place of the problem's column in a header; of a wrong name in the header, that of the name. */
function columnIn(header: readonly string[], { file, row, column, value }: Problem): number | null {
  const found = findFile(file ?? '');
  const index = header.findIndex((name) =>
    row === 1 || !('file' in found) ? name.trim() === value : findColumn(found.file, name.trim())?.name === column,
  );
  return index === -1 ? null : index;
}

function problemSheet(lang: Language, problems: readonly Problem[], tables: readonly Table[]): NewSheet {
  const { sheet, head } = WORDS[lang];
  function* rows(): Generator<Row> {
    yield head.map((value) => ({ value, style: 'header' as const }));
    for (const problem of problems) {
      const place = findPlace(tables, problem);
      yield wordsOf(problem, lang).map((value, index) => ({
        value,
        style: index === 0 && place !== null ? ('link' as const) : ('wrapped' as const),
        ...(index === 0 && place !== null ? { link: place } : {}),
      }));
    }
  }
  return { name: sheet, widths: [24, 8, 18, 30, 60, 24], hasHeader: true, rows: rows() };
}

const rowsShown = ({ rows }: Table, faulty: ReadonlySet<number>): Table['rows'] =>
  rows.length <= ROWS_SHOWN ? rows : rows.filter(({ row }) => faulty.has(row));

/** Sheet names hold 31 characters and no `/`. */
const sheetName = (index: number, { source }: Table): string =>
  `${index + 1} ${source.replace(/\.csv$/i, '').replace(/[/\\?*[\]:']/g, ' ')}`.slice(0, 31);

function faultyRows(source: string, problems: readonly Problem[]): ReadonlySet<number> {
  return new Set(problems.flatMap(({ file, row }) => (file === source && row !== null ? [row] : [])));
}

function findPlace(tables: readonly Table[], problem: Problem): string | null {
  const index = tables.findIndex(({ source }) => source === problem.file);
  const table = tables[index];
  if (table === undefined || problem.row === null) return null;
  const at = table.rows.length <= ROWS_SHOWN ? table.rows.findIndex(({ row }) => row === problem.row) : -1;
  const column = table.columns.findIndex((each) => each?.name === problem.column);
  return `'${sheetName(index, table)}'!${cellName(Math.max(column, 0), at + 1)}`;
}

/** The tables with a problem in them, each with the number of its rows in front and the bad cells marked. */
function faultySheets(tables: readonly Table[], problems: readonly Problem[]): readonly NewSheet[] {
  return tables.map((table, index) => {
    const faulty = faultyRows(table.source, problems);
    const bad = new Set(
      problems.filter(({ file }) => file === table.source).map(({ row, column }) => `${row} ${column}`),
    );
    function* rows(): Generator<Row> {
      yield table.columns.map((column) => ({ value: column?.name ?? '', style: 'header' as const }));
      for (const { row, cells } of rowsShown(table, faulty))
        yield table.columns.map((column, place) => ({
          value: cells[place] === '' ? null : (cells[place] ?? null),
          style: bad.has(`${row} ${column?.name ?? null}`) ? ('wrong' as const) : ('text' as const),
        }));
    }
    return { name: sheetName(index, table), widths: table.columns.map(() => 18), hasHeader: true, rows: rows() };
  });
}
