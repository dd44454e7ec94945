import { escapeXml } from './escapeXml.ts';
import {
  contentTypesXml,
  ROOT_RELATIONS,
  SHEET_START,
  STYLES,
  STYLES_XML,
  type Style,
  workbookRelations,
  workbookXml,
} from './workbookParts.ts';
import { writeZip, type ZipPart } from './writeZip.ts';

export type { Style };

/** What one sheet of Excel holds, its header row aside. [rows] */
export const SHEET_ROWS = 1_048_575;
/** What one cell of Excel holds. [UTF-16 units] */
export const CELL_LENGTH = 32_767;

export interface Cell {
  readonly value: string | number | boolean | null;
  readonly style: Style;
  /** Where in this workbook a click leads: `'企业'!B3`. */
  readonly link?: string;
}
export type Row = readonly Cell[];

/** A sheet to be written; its rows are asked for once, when those of the sheets before it are through. */
export interface NewSheet {
  readonly name: string;
  /** By column. [characters] */
  readonly widths: readonly number[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
  /** The first row stays in sight, and has a filter. */
  readonly hasHeader?: boolean;
  /** Words to choose from, by column, below the header. */
  readonly choices?: ReadonlyMap<number, readonly string[]>;
}

/** Rows written at once: large enough to be quick, small enough to leave room for other requests between. */
const ROWS_A_PIECE = 200;

/**
 * Writes a workbook piece by piece, sheet `active` of them open. Every text is a text cell (format `@`, inline string): Excel runs
 * none as a formula and reads none as a number, so a code keeps its zeros and digits. A text longer than a cell holds ends in "…",
 * and `onCut` is told. Written here and not by a library because none at hand streams.
 */
export async function* writeWorkbook(
  sheets: readonly NewSheet[],
  options: { readonly active?: number; readonly order?: readonly number[]; readonly onCut?: () => void } = {},
): AsyncGenerator<Uint8Array> {
  yield* writeZip(parts(sheets, options));
}

async function* parts(
  sheets: readonly NewSheet[],
  {
    active = 0,
    order = sheets.map((_, index) => index),
    onCut = () => undefined,
  }: { readonly active?: number; readonly order?: readonly number[]; readonly onCut?: () => void },
): AsyncGenerator<ZipPart> {
  yield { name: '[Content_Types].xml', text: [contentTypesXml(sheets.length)] };
  yield { name: '_rels/.rels', text: [ROOT_RELATIONS] };
  yield { name: 'xl/_rels/workbook.xml.rels', text: [workbookRelations(sheets.length)] };
  yield { name: 'xl/styles.xml', text: [STYLES_XML] };
  const filters = new Map<number, string>();
  for (const index of order) {
    const sheet = sheets[index];
    if (sheet === undefined) continue;
    const onEnd = (rows: number): void => {
      if (sheet.hasHeader) filters.set(index, cellName(sheet.widths.length - 1, rows - 1));
    };
    yield { name: `xl/worksheets/sheet${index + 1}.xml`, text: sheetXml(sheet, index === active, onCut, onEnd) };
  }
  const names = sheets.map(({ name }) => name);
  yield { name: 'xl/workbook.xml', text: [workbookXml(names, active, filters)] };
}

const FROZEN = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';

async function* sheetXml(
  { widths, rows, hasHeader = false, choices }: NewSheet,
  isActive: boolean,
  onCut: () => void,
  onEnd: (rows: number) => void,
): AsyncGenerator<string> {
  const view = `<sheetViews><sheetView${isActive ? ' tabSelected="1"' : ''} workbookViewId="0">${hasHeader ? FROZEN : ''}</sheetView></sheetViews>`;
  yield `${SHEET_START}${view}${columnsXml(widths)}<sheetData>`;
  const links: string[] = [];
  let index = 0;
  let piece = '';
  for await (const row of rows) {
    const cells = row.map((cell, column) => cellXml(cellName(column, index), cell, links, onCut));
    piece += `<row r="${index + 1}">${cells.join('')}</row>`;
    index += 1;
    if (index % ROWS_A_PIECE !== 0) continue;
    yield piece;
    piece = '';
  }
  const filter = hasHeader ? `<autoFilter ref="A1:${cellName(widths.length - 1, index - 1)}"/>` : '';
  const linked = links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
  yield `${piece}</sheetData>${filter}${choicesXml(choices ?? new Map())}${linked}</worksheet>`;
  onEnd(index);
}

function columnsXml(widths: readonly number[]): string {
  const columns = widths.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return `<cols>${columns.join('')}</cols>`;
}

function choicesXml(choices: ReadonlyMap<number, readonly string[]>): string {
  if (choices.size === 0) return '';
  const lists = [...choices].map(([column, words]) => {
    const letters = columnName(column);
    return `<dataValidation type="list" allowBlank="1" showErrorMessage="0" sqref="${letters}2:${letters}${SHEET_ROWS + 1}"><formula1>"${escapeXml(words.join(','))}"</formula1></dataValidation>`;
  });
  return `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

function cellXml(name: string, { value, style, link }: Cell, links: string[], onCut: () => void): string {
  const place = `r="${name}" s="${STYLES.indexOf(style)}"`;
  if (link !== undefined) links.push(`<hyperlink ref="${name}" location="${escapeXml(link)}"/>`);
  if (value === null) return style === 'wrong' ? `<c ${place}/>` : '';
  switch (typeof value) {
    case 'number':
      return `<c ${place}><v>${value}</v></c>`;
    case 'boolean':
      return `<c ${place} t="b"><v>${value ? 1 : 0}</v></c>`;
    case 'string': {
      if (value.length > CELL_LENGTH) onCut();
      const text = value.length > CELL_LENGTH ? `${value.slice(0, CELL_LENGTH - 1)}…` : value;
      return `<c ${place} t="inlineStr"><is><t xml:space="preserve">${escapeXml(escapeText(text))}</t></is></c>`;
    }
    default:
      return value satisfies never;
  }
}

/**
 * The text as Excel escapes it: `_x0007_` stands for a character that XML cannot hold or would change; a text that has such a thing as
 * it stands must escape its underscore.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replaceAll(
      /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]/gu,
      (letter) => `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    );
}

/** `A1` for column 0, row 0. */
export function cellName(column: number, row: number): string {
  return `${columnName(column)}${row + 1}`;
}

function columnName(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
