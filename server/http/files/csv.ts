import { stringify } from 'csv-stringify/sync';

import type { Cell, Language, Table } from '../../service/exports/table.ts';
import { piecesOf } from './pieces.ts';

const OPTIONS = {
  record_delimiter: '\r\n',
  // A spreadsheet runs a cell that begins with = + - @ tab or CR: such texts get an apostrophe in front. Numbers stay numbers.
  escape_formulas: true,
  // RFC 4180 asks for quotes around any line break; the default knows only the record delimiter.
  quoted_match: /[\r\n]/,
  cast: { boolean: (value: boolean) => String(value), number: plainNumber },
} as const;

/**
 * A table as csv (RFC 4180), piece by piece: UTF-8, with a BOM unless `bom` is false (Excel reads Chinese only so), with the
 * head as lines `# title,text` before the header row where `head` is true.
 */
export async function* writeCsv(
  table: Table,
  options: { readonly language: Language; readonly bom: boolean; readonly head: boolean },
): AsyncGenerator<string> {
  const { language } = options;
  if (options.bom) yield '\uFEFF';
  if (options.head)
    yield stringify(
      table.head.map((line) => [`# ${oneLine(line.title[language])}`, oneLine(line.text[language])]),
      OPTIONS,
    );
  yield stringify([table.columns.map((column) => column.title[language])], OPTIONS);
  for await (const rows of piecesOf(table.cells(language)))
    yield stringify(
      rows.map((row) => [...row]),
      OPTIONS,
    );
}

/** A comment ends with its line: what would break it is a space. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ');
}

/** Without an exponent, which a spreadsheet would keep in its display and other readers would not take. */
export function plainNumber(value: Exclude<Cell, string | boolean | null>): string {
  const text = String(value);
  if (!text.includes('e')) return text;
  return Math.abs(value) < 1 ? value.toFixed(9) : BigInt(Math.trunc(value)).toString();
}
