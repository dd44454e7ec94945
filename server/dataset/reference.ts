import type { DatasetRecord, Records } from './dataset.ts';
import { type FileName, fileOf } from './format.ts';

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
    const columns = fileOf(name).columns.filter(({ target, property }) => target !== null && property !== 'sourceId');
    for (const record of stated.values()) {
      const { source, row } = record;
      for (const { name: column, property, target } of columns) {
        const value = record.values[property];
        if (target === null || value === undefined || value === null || typeof value === 'number') continue;
        for (const key of typeof value === 'string' ? [value] : value)
          yield { record, column, target, key, source, row };
      }
      for (const { sourceId, source: place, row: line } of record.citations)
        yield { record, column: 'source_id', target: 'sources', key: sourceId, source: place, row: line };
    }
  }
}
