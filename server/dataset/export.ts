import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DomainError, invariant } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { exportNodes, exportRelations } from '../graph/queries.generated.ts';
import { shiftDecimal } from './decimal.ts';
import { CITATION_PROPERTIES, type DatasetFile, FORMAT } from './format.ts';
import { joinList } from './list.ts';
import { keyOfRelation } from './storage.ts';
import type { Properties } from './value.ts';
import { writeCsv } from './writeCsv.ts';

/** What an export wrote, by file that has records. [rows], citations beyond a record's first having rows of their own */
export interface ExportReport {
  readonly files: Readonly<Record<string, number>>;
}

/**
 * Writes the whole graph as a dataset into the folder `dir`, which must not be there, or be empty. Importing it into an
 * empty graph gives the same graph. The order is that of the keys, so the same graph gives the same files. The folder
 * appears when it is complete. Throws BAD_USER_INPUT where the folder holds something.
 */
export async function exportDataset(graph: Graph, dir: string): Promise<ExportReport> {
  const target = resolve(dir);
  const there = await readdir(target).catch(() => null);
  if (there !== null && there.length > 0)
    throw new DomainError('BAD_USER_INPUT', `the folder "${basename(target)}" is not empty: name a new one`, {
      argument: 'dir',
    });
  await mkdir(dirname(target), { recursive: true });
  const draft = await mkdtemp(join(dirname(target), '.liantu-export-'));
  try {
    const files: Record<string, number> = {};
    for (const file of FORMAT) {
      const rows = await exportFile(graph, file, join(draft, `${file.name}.csv`));
      if (rows > 0) files[file.name] = rows;
    }
    if (there !== null) await rm(target, { recursive: true });
    await rename(draft, target);
    return { files };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Writes one file, and takes it away again where it has no row. Returns the number of its rows. */
async function exportFile(graph: Graph, file: DatasetFile, path: string): Promise<number> {
  if (file.storage.as === 'nothing') return 0;
  let count = 0;
  async function* rows(): AsyncGenerator<readonly string[]> {
    yield file.columns.map(({ name }) => name);
    for await (const record of readRecords(graph, file))
      for (const row of formatRecord(file, record)) {
        count += 1;
        yield row;
      }
  }
  await writeCsv(path, rows());
  if (count === 0) await rm(path);
  return count;
}

async function* readRecords(graph: Graph, file: DatasetFile): AsyncGenerator<Properties> {
  const { storage } = file;
  let before: string | null = null;
  const inOrder = (key: string): void => {
    invariant(before === null || compareKeys(before, key) < 0, `${file.name} come in the order of their keys`);
    before = key;
  };
  if (storage.as === 'node')
    for await (const { properties } of graph.stream(exportNodes, { label: storage.label })) {
      inOrder(String(properties[storage.keyProperty]));
      yield properties;
    }
  else if (storage.as === 'relation')
    for await (const { from, to, properties } of graph.stream(exportRelations, { type: storage.type })) {
      inOrder(keyOfRelation(file, from, to, properties));
      yield { ...properties, [storage.from.property]: from, [storage.to.property]: to };
    }
}

/** By code point, as the database orders; JavaScript's own order is by UTF-16 unit. */
function compareKeys(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** The row of a record with its first citation, and a row of its key for each further one. */
function* formatRecord(file: DatasetFile, record: Properties): Iterable<readonly string[]> {
  const stored = record.citations;
  const citations = typeof stored === 'object' && stored.length > 0 ? stored : ['[]'];
  for (const [index, citation] of citations.entries()) {
    const parts = readCitation(citation);
    yield file.columns.map(({ property, isKey }) => {
      const part = CITATION_PROPERTIES.indexOf(property);
      if (part !== -1) return parts[part] ?? '';
      return index === 0 || isKey ? formatValue(record[property]) : '';
    });
  }
}

function readCitation(text: string): readonly string[] {
  const parts: unknown = JSON.parse(text);
  return Array.isArray(parts) ? parts.map(String) : [];
}

function formatValue(value: Properties[string] | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return formatNumber(value);
  return typeof value === 'string' ? value : joinList(value);
}

/** A plain decimal: never `1e+21` or `1e-7`. */
function formatNumber(value: number): string {
  const [digits = '', exponent] = String(value).split('e');
  return exponent === undefined ? digits : shiftDecimal(digits, Number(exponent));
}
