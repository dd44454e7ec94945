import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { stringify } from 'csv-stringify';
import type { AShare } from './aShare.ts';

/** A table of a dataset: the header, then the rows. */
export type Table = readonly [header: readonly string[], rows: Iterable<readonly string[]>];

/** Writes a dataset folder of these tables, a file each, row by row: a table may be larger than the memory. */
export async function writeTables(folder: string, tables: Readonly<Record<string, Table>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, [header, rows]] of Object.entries(tables))
    await pipeline(
      Readable.from(rows),
      stringify({ header: true, columns: [...header] }),
      createWriteStream(join(folder, `${name}.csv`)),
    );
}

/** The A-share data as tables of docs/dataset.md; the name of a product is its id. */
export function tablesOf({ firms, products, makes }: AShare): Readonly<Record<string, Table>> {
  return {
    firms: [
      ['id', 'name', 'short_name', 'listed_code', 'industry'],
      [...firms].map(([code, { name, shortName, industry }]) => [code, name, shortName, code, industry]),
    ],
    products: [['id', 'name', 'parent_id'], [...products].map(([name, { parent }]) => [name, name, parent ?? ''])],
    firm_products: [
      ['firm_id', 'product_id', 'revenue_share'],
      makes.map(({ firm, product, share }) => [firm, product, share]),
    ],
    product_inputs: [
      ['product_id', 'input_product_id'],
      [...products].flatMap(([name, { inputs }]) => [...inputs].map((input) => [name, input])),
    ],
  };
}
