import { findCitingRecords, findRoadsTo, findUnmarkedUses } from '../graph/queries.generated.ts';
import { type FileName, fileOf } from './format.ts';
import type { Reader, Referrer } from './graphLookup.ts';
import { fileOfStore, keyOfRelation } from './storage.ts';
import type { Properties } from './value.ts';

/** Everything that refers to these records of one file: by a road, by a property without one, or by a citation. */
export async function findReferrers(reader: Reader, name: FileName, keys: readonly string[]): Promise<Referrer[]> {
  const { storage } = fileOf(name);
  if (storage.as !== 'node') return [];
  const { label } = storage;
  const roads = label === 'Source' ? [] : await reader.run(findRoadsTo, { label, keys });
  const unmarked =
    label === 'Region' || label === 'Chain' || label === 'Product' || label === 'Firm'
      ? await reader.run(findUnmarkedUses, { label, keys })
      : [];
  const prefixes = keys.map((id) => ({ id, prefix: `[${JSON.stringify(id)},` }));
  const citing = label === 'Source' ? await reader.run(findCitingRecords, { prefixes }) : [];
  return [
    ...roads.flatMap((row) => readRoad(name, row)),
    ...unmarked.flatMap((row) => readUse(row, row.property)),
    ...citing.flatMap((row) => readUse(row, null)),
  ];
}

interface Road {
  readonly target: string;
  readonly type: string;
  readonly isIncoming: boolean;
  readonly label: string;
  readonly key: string;
  readonly properties: Properties;
}

/** Who refers to the record by this relation: the relation's own record, or the node whose column made the road. */
function readRoad(name: FileName, { target, type, isIncoming, label, key, properties }: Road): Referrer[] {
  const record = fileOfStore(type);
  if (record?.storage.as === 'relation') {
    const [from, to] = isIncoming ? [key, target] : [target, key];
    const end = isIncoming ? record.storage.to : record.storage.from;
    return [
      {
        file: record.name,
        key: keyOfRelation(record, from, to, properties),
        property: end.property,
        target,
      },
    ];
  }
  if (!isIncoming) return [];
  if (label === 'Target' || label === 'TargetList') return [{ file: 'target lists', key, property: type, target }];
  const file = fileOfStore(label);
  const column = file?.columns.find((candidate) => candidate.road === type && candidate.target === name);
  return file && column ? [{ file: file.name, key, property: column.property, target }] : [];
}

interface Use {
  readonly target: string;
  readonly type: string;
  readonly from: string;
  readonly to: string | null;
  readonly properties: Properties;
}

function readUse({ target, type, from, to, properties }: Use, property: string | null): Referrer[] {
  if (type === 'TargetList') return [{ file: 'target lists', key: from, property, target }];
  const file = fileOfStore(type);
  if (file === null) return [];
  const key = to === null || file.storage.as !== 'relation' ? from : keyOfRelation(file, from, to, properties);
  return [{ file: file.name, key, property, target }];
}
