import { invariant } from '../errors.ts';
import { columnOf, type DatasetFile, type FileName, FORMAT, fileOf } from './format.ts';
import { KEY_SEPARATOR, type Value } from './value.ts';

/** Where a relation record lives: its ends, and the property that parts relations of the same ends (`''` where none does). */
export interface RelationPlace {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly mark: string;
}

/** The place of the record with this key (its columns joined by U+001F, or `parts`) among the relations of its file. */
export function placeRelation(
  { key: columns, storage }: DatasetFile,
  key: string,
  parts: readonly string[] = key.split(KEY_SEPARATOR),
): RelationPlace {
  invariant(storage.as === 'relation', 'only a relation has ends');
  const { from, to } = storage;
  const place = { key, from: '', to: '', mark: '' };
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    place[column === from ? 'from' : column === to ? 'to' : 'mark'] = parts[index] ?? '';
  }
  return place;
}

/** The key of the relation record between these ends with these properties. */
export function keyOfRelation(
  { key, storage }: DatasetFile,
  from: string,
  to: string,
  properties: Readonly<Record<string, unknown>>,
): string {
  invariant(storage.as === 'relation', 'only a relation has ends');
  return key
    .map((column) =>
      column === storage.from ? from : column === storage.to ? to : String(properties[column.property] ?? ''),
    )
    .join(KEY_SEPARATOR);
}

const byStore = new Map(
  FORMAT.flatMap(({ name, storage }): readonly (readonly [string, FileName])[] =>
    storage.as === 'nothing' ? [] : [[storage.as === 'node' ? storage.label : storage.type, name]],
  ),
);

/** The file whose records are nodes of this label or relations of this type; null where there is none. */
export function fileOfStore(labelOrType: string): DatasetFile | null {
  const name = byStore.get(labelOrType);
  return name === undefined ? null : fileOf(name);
}

/** Cuts a list into pieces of at most `size`. */
export function* inBatches<T>(items: Iterable<T>, size: number): Iterable<readonly T[]> {
  let batch: T[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length === size) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** Whole numbers go as integers: a plain number would be stored as a floating one. */
export function encode(file: DatasetFile, properties: Readonly<Record<string, Value | null>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(properties).map(([property, value]) => [
      property,
      typeof value === 'number' && columnOf(file, property)?.kind === 'integer' ? BigInt(value) : value,
    ]),
  );
}
