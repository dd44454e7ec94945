import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { DomainError, invariant } from '../errors.ts';
import type { Graph } from '../graph/client.ts';
import { exportNodes, exportRelations } from '../graph/queries.generated.ts';
import { makeFolder } from '../makeFolder.ts';
import { shiftDecimal } from './decimal.ts';
import { CITATION_PROPERTIES, type DatasetFile, type FileName, FORMAT } from './format.ts';
import type { Reader } from './graphLookup.ts';
import { joinList } from './list.ts';
import { findStored } from './lookUpGraph.ts';
import { inBatches, keyOfRelation, placeRelation } from './storage.ts';
import type { Properties } from './value.ts';
import { writeCsv } from './writeCsv.ts';

/** What an export wrote, by file that has records. [rows], citations beyond a record's first having rows of their own */
export interface ExportReport {
  readonly files: Readonly<Record<string, number>>;
}

/** A folder beside the one to come. */
async function makeDraft(parent: string): Promise<string> {
  try {
    makeFolder(parent);
    return await mkdtemp(join(parent, '.liantu-export-'));
  } catch (error) {
    const message = `the folder "${parent}" cannot be written: name another`;
    throw new DomainError('BAD_USER_INPUT', message, { argument: 'dir' }, { cause: error });
  }
}

/** One file of an export: its header, and a row for each record, made as they are asked for. */
export interface ExportTable {
  readonly file: DatasetFile;
  readonly header: readonly string[];
  readonly rows: () => AsyncIterable<readonly string[]>;
}

/** The graph, or what of it was selected, file by file. Importing it into an empty graph gives the same. */
export function exportTables(graph: Graph, selected: Selection | null): readonly ExportTable[] {
  return FORMAT.filter(({ storage }) => storage.as !== 'nothing').map((file) => ({
    file,
    header: file.columns.map(({ name }) => name),
    async *rows() {
      const records = selected === null ? readRecords(graph, file) : readSelected(graph, file, selected);
      for await (const record of records) yield* formatRecord(file, record);
    },
  }));
}

/**
 * Writes the graph, or what of it was selected, as a dataset into the folder `dir`, which must not be there, or be empty. The order is
 * that of the keys, so the same graph gives the same files. The folder appears when it is complete. Throws BAD_USER_INPUT where the
 * folder holds something.
 */
export async function exportDataset(
  graph: Graph,
  dir: string,
  selected: Selection | null = null,
): Promise<ExportReport> {
  const target = resolve(dir);
  const there = await readdir(target).catch(() => null);
  if (there !== null && there.length > 0)
    throw new DomainError('BAD_USER_INPUT', `the folder "${basename(target)}" is not empty: name a new one`, {
      argument: 'dir',
    });
  const draft = await makeDraft(dirname(target));
  try {
    const files: Record<string, number> = {};
    for (const table of exportTables(graph, selected)) {
      const { name } = table.file;
      const rows = await writeTable(table, join(draft, `${name}.csv`));
      if (rows > 0) files[name] = rows;
    }
    if (there !== null) await rm(target, { recursive: true });
    await rename(draft, target);
    return { files };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Writes one file, and takes it away again where it has no row. Returns the number of its rows. */
async function writeTable({ header, rows }: ExportTable, path: string): Promise<number> {
  let count = 0;
  async function* counted(): AsyncGenerator<readonly string[]> {
    yield header;
    for await (const row of rows()) {
      count += 1;
      yield row;
    }
  }
  await writeCsv(path, counted());
  if (count === 0) await rm(path);
  return count;
}

/** The records of a file in the order of their keys. */
export async function* readRecords(graph: Graph, file: DatasetFile): AsyncGenerator<Properties> {
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

/** Keys of the records to be written, by file. */
export type Selection = ReadonlyMap<FileName, ReadonlySet<string>>;

const BATCH = 2_000;

async function* readSelected(graph: Graph, file: DatasetFile, selected: Selection): AsyncGenerator<Properties> {
  const reader: Reader = { run: (query, params) => graph.read(query, params) };
  const keys = [...(selected.get(file.name) ?? [])].sort(compareKeys);
  for (const batch of inBatches(keys, BATCH)) {
    const stored = (
      await findStored(
        reader,
        batch.map((key) => ({ file: file.name, key })),
      )
    ).get(file.name);
    for (const key of batch) {
      const record = stored?.get(key);
      if (record) yield withEnds(file, key, record);
    }
  }
}

/** A relation's record has its ends among its values; the graph does not keep them there. */
function withEnds(file: DatasetFile, key: string, properties: Properties): Properties {
  const { storage } = file;
  if (storage.as !== 'relation') return properties;
  const { from, to } = placeRelation(file, key);
  return { ...properties, [storage.from.property]: from, [storage.to.property]: to };
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
