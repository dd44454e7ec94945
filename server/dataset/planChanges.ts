import type { Dataset } from './dataset.ts';
import { diffRecord } from './diff.ts';
import { columnOf, type FileName, FORMAT, fileOf } from './format.ts';
import type { Reader } from './graphLookup.ts';
import { findStored } from './lookUpGraph.ts';
import { addCounts, type FileCounts } from './recordWriter.ts';
import { inBatches } from './storage.ts';
import { KEY_SEPARATOR, type Value } from './value.ts';

/** What an import would do to one record. */
export interface PlannedChange {
  readonly file: FileName;
  readonly key: string;
  readonly kind: 'new' | 'changed' | 'removed';
  /** Where the dataset says so. */
  readonly source: string;
  readonly row: number;
  /** By column: what is there, and what would be; null for nothing. Of a removed record nothing is listed. */
  readonly values: readonly { readonly column: string; readonly old: string | null; readonly new: string | null }[];
}

const BATCH = 2_000;

/** What a dataset would change, record by record, in the order of the format; counts them into `counts`. */
export async function* planChanges(
  reader: Reader,
  { records, removals }: Dataset,
  counts: Map<FileName, FileCounts>,
): AsyncGenerator<PlannedChange> {
  for (const { name } of FORMAT)
    for (const batch of inBatches(records.get(name)?.values() ?? [], BATCH)) {
      const stored = await findStored(reader, batch);
      for (const record of batch) {
        const known = stored.get(name)?.get(record.key) ?? null;
        const { kind, properties, cleared } = diffRecord(record, known);
        addCounts(counts, name, { [kind]: 1, cleared });
        if (kind === 'unchanged') continue;
        const values = Object.entries(properties).map(([property, value]) => ({
          column: columnOf(fileOf(name), property)?.name ?? property,
          old: show(known?.[property]),
          new: show(value),
        }));
        yield { file: name, key: showKey(record.key), kind, source: record.source, row: record.row, values };
      }
    }
  for (const batch of inBatches(removals, BATCH)) {
    const stored = await findStored(reader, batch);
    for (const { file, key, source, row } of batch) {
      if (!stored.get(file)?.has(key)) continue;
      addCounts(counts, file, { removed: 1 });
      yield { file, key: showKey(key), kind: 'removed', source, row, values: [] };
    }
  }
}

const showKey = (key: string): string => key.split(KEY_SEPARATOR).join(';');

function show(value: Value | null | undefined): string | null {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' ? value.join('; ') : String(value);
}
