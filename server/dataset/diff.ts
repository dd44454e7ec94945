import type { DatasetRecord } from './dataset.ts';
import { CITATION_PROPERTIES, type Column, type DatasetFile, FORMAT, fileOf } from './format.ts';
import { type Properties, sameValue, type Value } from './value.ts';

/** What a dataset changes in one record. */
export interface Change {
  readonly record: DatasetRecord;
  readonly kind: 'new' | 'changed' | 'unchanged';
  /** The properties that get another value; null: cleared. */
  readonly properties: Readonly<Record<string, Value | null>>;
  /** Values cleared. */
  readonly cleared: number;
}

/** Compares what a dataset states of a record with what the graph holds of it (null: nothing yet). */
export function diffRecord(record: DatasetRecord, stored: Properties | null): Change {
  const properties: Record<string, Value | null> = {};
  let cleared = 0;
  for (const column of storedColumns(fileOf(record.file))) {
    const { property } = column;
    const value = stateValue(record, column, stored === null);
    if (value === undefined || sameValue(value, stored?.[property])) continue;
    properties[property] = value;
    if (value === null) cleared += 1;
  }
  const known = stored?.citations;
  const citations = joinCitations(typeof known === 'object' ? known : [], record);
  if (citations !== null) properties.citations = citations;
  const isSame = Object.keys(properties).length === 0;
  return { record, kind: stored === null ? 'new' : isSame ? 'unchanged' : 'changed', properties, cleared };
}

/** The columns that become properties: all but the citation's, and but the ends of a relation. */
export function storedColumns({ name }: DatasetFile): readonly Column[] {
  return STORED.get(name) ?? [];
}

const STORED = new Map(
  FORMAT.map(({ name, columns, storage }) => {
    const ends = storage.as === 'relation' ? [storage.from, storage.to] : [];
    return [
      name,
      columns.filter((column) => !ends.includes(column) && !CITATION_PROPERTIES.includes(column.property)),
    ] as const;
  }),
);

/** The value to be stored, null to clear, undefined to leave: a column with a fallback is never without a value. */
function stateValue(record: DatasetRecord, { property, fallback }: Column, isNew: boolean): Value | null | undefined {
  const value = record.values[property];
  if (value === null || (value === undefined && isNew)) return fallback ?? (isNew ? undefined : value);
  return value;
}

/** All citations of the record; null where the dataset adds none. */
function joinCitations(known: readonly string[], { citations }: DatasetRecord): readonly string[] | null {
  if (citations.length === 0) return null;
  const more = citations.map(({ text }) => text).filter((text) => !known.includes(text));
  return more.length === 0 ? null : [...known, ...more];
}
