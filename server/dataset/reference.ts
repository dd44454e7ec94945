import type { DatasetRecord, Records } from './dataset.ts';
import { type Column, type DatasetFile, type FileName, fileOf } from './format.ts';

/** One mention of a record in another one. */
export interface Reference {
  readonly record: DatasetRecord;
  /** Name of the column that mentions it. */
  readonly column: string;
  readonly target: FileName;
  readonly key: string;
  readonly source: string;
  readonly row: number;
}

/** Every mention of one record by another in the dataset, sources cited included; made anew each time, since there may be millions. */
export function collectReferences(records: Records): Iterable<Reference> {
  return { [Symbol.iterator]: () => listReferences(records) };
}

function* listReferences(records: Records): Generator<Reference> {
  for (const [name, stated] of records) {
    const columns = referringColumns(fileOf(name));
    for (const record of stated.values()) yield* referencesOf(record, columns);
  }
}

/** The columns of a file that name other records, but for that of the source. */
export function referringColumns({ columns }: DatasetFile): readonly Column[] {
  return columns.filter(({ target, property }) => target !== null && property !== 'sourceId');
}

/** What a record mentions in these columns, and the sources it cites. */
export function referencesOf(record: DatasetRecord, columns: readonly Column[]): readonly Reference[] {
  const { source, row } = record;
  const references: Reference[] = [];
  for (const { name: column, property, target } of columns) {
    const value = record.values[property];
    if (target === null || value === undefined || value === null || typeof value === 'number') continue;
    for (const key of typeof value === 'string' ? [value] : value)
      references.push({ record, column, target, key, source, row });
  }
  for (const { sourceId, source: place, row: line } of record.citations)
    references.push({ record, column: 'source_id', target: 'sources', key: sourceId, source: place, row: line });
  return references;
}
