import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';

/** Rows of a CSV file by column; a name that ends in `.gz` is unpacked. */
export function readRows<Column extends string>(
  path: string,
  columns: readonly Column[],
): readonly Readonly<Record<Column, string>>[] {
  const bytes = readFileSync(path);
  const rows: Record<string, string>[] = parse(path.endsWith('.gz') ? gunzipSync(bytes) : bytes, {
    bom: true,
    columns: true,
    skip_empty_lines: true,
  });
  const lost = columns.find((column) => rows[0] !== undefined && !(column in rows[0]));
  if (lost !== undefined) throw new Error(`${path} has no column "${lost}"`);
  return rows as Record<Column, string>[]; // every column was looked for
}
