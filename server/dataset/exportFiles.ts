import { stringify } from 'csv-stringify/sync';
import { DomainError } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { CELL_LENGTH, type NewSheet, type Row, SHEET_ROWS, writeWorkbook } from '../workbook/writeWorkbook.ts';
import { writeZip, type ZipPart } from '../workbook/writeZip.ts';
import { type ExportTable, exportTables, type Selection } from './export.ts';

const ROWS_A_PIECE = 500;
/** A lone carriage return would be read as the end of a record. */
const FORMAT_OF_CSV = { quoted_match: /\r/ };

/** The dataset as a zip of its folder, piece by piece; files without a record are left out. */
export function writeDatasetZip(graph: Graph, selected: Selection | null): AsyncGenerator<Uint8Array> {
  return writeZip(parts(exportTables(graph, selected)));
}

async function* parts(tables: readonly ExportTable[]): AsyncGenerator<ZipPart> {
  for (const table of tables) {
    const rows = table.rows()[Symbol.asyncIterator]();
    const first = await rows.next();
    if (first.done === true) continue;
    yield { name: `${table.file.name}.csv`, text: csvPieces(table.header, first.value, rows) };
  }
}

async function* csvPieces(
  header: readonly string[],
  first: readonly string[],
  rest: AsyncIterator<readonly string[]>,
): AsyncGenerator<string> {
  let piece = [[...header], [...first]];
  for (let next = await rest.next(); next.done !== true; next = await rest.next()) {
    piece.push([...next.value]);
    if (piece.length < ROWS_A_PIECE) continue;
    yield stringify(piece, FORMAT_OF_CSV);
    piece = [];
  }
  yield stringify(piece, FORMAT_OF_CSV);
}

/**
 * The dataset as a workbook with a sheet for each file, piece by piece.
 *
 * @throws DomainError BAD_USER_INPUT, also in the middle, where a sheet or cell of Excel cannot hold it: nothing is cut
 */
export function writeDatasetWorkbook(graph: Graph, selected: Selection | null): AsyncGenerator<Uint8Array> {
  return writeWorkbook(exportTables(graph, selected).map(sheetOf));
}

function sheetOf({ file, header, rows }: ExportTable): NewSheet {
  async function* styled(): AsyncGenerator<Row> {
    yield header.map((value) => ({ value, style: 'header' as const }));
    let count = 0;
    for await (const row of rows()) {
      count += 1;
      if (count > SHEET_ROWS) refuse(`${file.name} has more than the ${SHEET_ROWS} rows of a sheet`);
      const long = row.findIndex((text) => text.length > CELL_LENGTH);
      if (long !== -1)
        refuse(
          `${header[long]} of ${file.name} ${row[0]} has ${row[long]?.length} characters, a cell of Excel holds ${CELL_LENGTH}`,
        );
      yield row.map((value) => ({ value: value === '' ? null : value, style: 'text' as const }));
    }
  }
  return {
    name: file.name,
    widths: header.map((name) => Math.max(12, name.length + 4)),
    hasHeader: true,
    rows: styled(),
  };
}

function refuse(reason: string): never {
  throw new DomainError('BAD_USER_INPUT', `${reason}: take the zip or the folder, which hold it whole`);
}
