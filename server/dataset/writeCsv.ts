import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';

/** Writes rows as a CSV file (RFC 4180, UTF-8), row by row as they come. */
export async function writeCsv(
  file: string,
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): Promise<void> {
  // A lone carriage return would be read as the end of a record.
  const format = stringify({ quoted_match: /\r/ });
  await pipeline(rows, format, createWriteStream(file));
}
