import type { Cell, ColumnKind, Language, Table } from '../../service/exports/table.ts';
import { escapeXml } from './escapeXml.ts';
import { piecesOf } from './pieces.ts';
import { STYLES, STYLES_XML, type Style, WORKBOOK_PARTS, workbookXml } from './xlsxParts.ts';
import { writeZip, type ZipEntry } from './zip.ts';

/** What one sheet of Excel holds, its header row aside. [rows] */
export const XLSX_ROWS = 1_048_575;
/** What one cell of Excel holds; a longer text ends in "…". [UTF-16 units] */
const CELL_LENGTH = 32_767;

const STYLE_OF: Readonly<Record<ColumnKind, Style>> = {
  text: 'text',
  code: 'text',
  integer: 'integer',
  points: 'points',
  share: 'share',
  money: 'money',
  flag: 'text',
};

/**
 * A table as a workbook of two sheets, piece by piece: the head, and the rows under a frozen header with a filter. Every
 * text is a text cell (format `@`, inline string): Excel runs none as a formula and reads none as a number, so a code keeps
 * its zeros and digits, and no apostrophe is added. Written here and not by a library because none at hand streams.
 */
export function* writeXlsx(table: Table, language: Language): Generator<Uint8Array> {
  yield* writeZip(workbook(table, language));
}

function* workbook(table: Table, language: Language): Generator<ZipEntry> {
  yield* WORKBOOK_PARTS.map(({ name, xml }) => ({ name, text: [xml] }));
  yield { name: 'xl/styles.xml', text: [STYLES_XML] };
  const names = { zh: ['说明', '数据'], en: ['About', 'Data'] }[language];
  yield {
    name: 'xl/workbook.xml',
    text: [workbookXml(names, `${cellName(table.columns.length - 1, table.rowCount)}`)],
  };
  yield { name: 'xl/worksheets/sheet1.xml', text: headSheet(table, language) };
  yield { name: 'xl/worksheets/sheet2.xml', text: dataSheet(table, language) };
}

const SHEET_START =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

function* headSheet(table: Table, language: Language): Generator<string> {
  yield `${SHEET_START}${columnsXml([24, 80])}<sheetData>`;
  for (const [index, line] of table.head.entries()) {
    const title = cell(0, index, line.title[language], 'header');
    const value =
      typeof line.value === 'number'
        ? cell(1, index, line.value, 'integer')
        : cell(1, index, line.text[language], 'wrapped');
    yield `<row r="${index + 1}">${title}${value}</row>`;
  }
  yield '</sheetData></worksheet>';
}

function* dataSheet(table: Table, language: Language): Generator<string> {
  const { columns } = table;
  const frozen =
    '<sheetViews><sheetView tabSelected="1" workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>';
  yield `${SHEET_START}${frozen}${columnsXml(columns.map((column) => column.width))}<sheetData>`;
  yield rowXml(
    0,
    columns.map((column) => column.title[language]),
    () => 'header',
  );
  let index = 1;
  for (const rows of piecesOf(table.cells(language))) {
    let piece = '';
    for (const row of rows) {
      piece += rowXml(index, row, (column) => STYLE_OF[columns[column]?.kind ?? 'text']);
      index += 1;
    }
    yield piece;
  }
  yield `</sheetData><autoFilter ref="A1:${cellName(columns.length - 1, table.rowCount)}"/></worksheet>`;
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function rowXml(index: number, cells: readonly Cell[], styleOf: (column: number) => Style): string {
  const written = cells.map((value, column) => cell(column, index, value, styleOf(column)));
  return `<row r="${index + 1}">${written.join('')}</row>`;
}

function cell(column: number, row: number, value: Cell, style: Style): string {
  if (value === null) return '';
  const place = `r="${cellName(column, row)}" s="${STYLES.indexOf(style)}"`;
  switch (typeof value) {
    case 'number':
      return `<c ${place}><v>${value}</v></c>`;
    case 'boolean':
      return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`;
    case 'string': {
      const text = value.length > CELL_LENGTH ? `${value.slice(0, CELL_LENGTH - 1)}…` : value;
      return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(keepUnderscores(text))}</t></is></c>`;
    }
    default:
      return value satisfies never;
  }
}

/** Excel reads `_x0041_` as an escaped character: a text that has it as it stands must escape the underscore. */
function keepUnderscores(text: string): string {
  return text.replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

/** `A1` for column 0, row 0. */
function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row + 1}`;
}
