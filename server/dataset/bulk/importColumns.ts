import type { DatasetRecord } from '../dataset.ts';
import { diffRecord, storedColumns } from '../diff.ts';
import type { Column, DatasetFile } from '../format.ts';
import { placeRelation } from '../storage.ts';
import type { Value } from '../value.ts';
import type { ImportColumn, PropertyType } from './importFiles.ts';

/** The properties of a file's records as an offline import names them. `holds` is what a column of kind `value` holds here. */
export function importColumns(file: DatasetFile, holds: 'number' | 'text'): readonly ImportColumn[] {
  const key = file.storage.as === 'node' && file.storage.keyProperty === 'key' ? ['key'] : [];
  return [
    ...key.map((property): ImportColumn => ({ property, type: 'string' })),
    ...storedColumns(file).map((column): ImportColumn => ({ property: column.property, type: typeOf(column, holds) })),
    { property: 'citations', type: 'string[]' },
  ];
}

function typeOf({ kind }: Column, holds: 'number' | 'text'): PropertyType {
  switch (kind) {
    case 'integer':
      return 'long';
    case 'money':
    case 'share':
    case 'number':
      return 'double';
    case 'value':
      return holds === 'number' ? 'double' : 'string';
    case 'list':
    case 'refs':
      return 'string[]';
    case 'id':
    case 'text':
    case 'enum':
    case 'date':
    case 'period':
    case 'ref':
    case 'file':
    case 'url':
      return 'string';
    default:
      return kind satisfies never;
  }
}

/** What a new record holds, as a load would write it into an empty graph. */
export function importProperties(file: DatasetFile, record: DatasetRecord): Readonly<Record<string, Value | null>> {
  const { properties } = diffRecord(record, null);
  const { key, storage } = file;
  if (storage.as === 'node') return storage.keyProperty === 'key' ? { ...properties, key: record.key } : properties;
  if (storage.as === 'nothing') return properties;
  // What parts relations of the same ends is stored also where it is empty.
  const marked = key.find((part) => part !== storage.from && part !== storage.to);
  return marked === undefined
    ? properties
    : { ...properties, [marked.property]: placeRelation(file, record.key, record.keyParts).mark };
}

/** Whether a record's column of kind `value` holds a number. */
export function holdsNumber(file: DatasetFile, record: DatasetRecord): boolean {
  return file.columns.some(({ kind, property }) => kind === 'value' && typeof record.values[property] === 'number');
}
