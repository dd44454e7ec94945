import { invariant } from '../../errors.ts';
import type { DatasetRecord, Records } from '../dataset.ts';
import { type DatasetFile, type FileName, FORMAT } from '../format.ts';
import { placeRelation } from '../storage.ts';
import type { Value } from '../value.ts';
import type { FirmRegister } from './firmRegister.ts';
import { findHolders } from './holders.ts';
import { holdsNumber, importColumns, importProperties } from './importColumns.ts';
import type { ImportColumn, ImportFiles } from './importFiles.ts';
import type { NodeNumbers } from './nodeNumbers.ts';
import { type Counts, PRESENCE, type Presence, type PresenceCounter } from './presence.ts';

interface Context {
  readonly files: ImportFiles;
  readonly numbers: NodeNumbers;
  readonly presence: PresenceCounter;
  readonly firms: FirmRegister;
}

/** Writes the records that are held, the roads of all, and the scopes and counts of the whole graph. */
export function writeLightFiles(records: Records, context: Context): void {
  const national = writeCounts(records, context);
  for (const file of FORMAT) {
    const stated = [...(records.get(file.name)?.values() ?? [])];
    // One property has one type in a file: those with a number have a file of their own.
    for (const holds of ['number', 'text'] as const) {
      const some = stated.filter((record) => holdsNumber(file, record) === (holds === 'number'));
      if (some.length === 0) continue;
      if (file.storage.as === 'node') writeNodes(file, some, holds, context, national);
      else writeRelations(file, some, holds, context);
    }
  }
}

function writeNodes(
  file: DatasetFile,
  records: readonly DatasetRecord[],
  holds: 'number' | 'text',
  { files, numbers }: Context,
  national: ReadonlyMap<number, number>,
): void {
  invariant(file.storage.as === 'node', 'only nodes have labels');
  const isLink = file.name === 'links';
  const more: readonly ImportColumn[] = isLink ? [{ property: 'nationalFirms', type: 'long' }] : [];
  const output = files.nodes(file.storage.label, [...importColumns(file, holds), ...more]);
  const roads = file.columns.flatMap(({ property, road, target }) =>
    road === null || target === null ? [] : [{ property, target, output: files.relations(road, []) }],
  );
  for (const record of records) {
    const number = numberOf(numbers, file.name, record.key);
    const properties = importProperties(file, record);
    output.write(String(number), isLink ? { ...properties, nationalFirms: national.get(number) ?? 0 } : properties);
    for (const { property, target, output: road } of roads)
      for (const key of listed(properties[property])) road.write(`${number},${numberOf(numbers, target, key)}`);
  }
}

function writeRelations(
  file: DatasetFile,
  records: readonly DatasetRecord[],
  holds: 'number' | 'text',
  { files, numbers }: Context,
): void {
  const { storage } = file;
  invariant(storage.as === 'relation', 'what is no node is a relation');
  const output = files.relations(storage.type, importColumns(file, holds));
  for (const record of records) {
    const { from, to } = placeRelation(file, record.key);
    const ends = [numberOf(numbers, storage.from.target, from), numberOf(numbers, storage.to.target, to)];
    output.write(ends.join(), importProperties(file, record));
  }
}

const STAGE_PRESENCE: Readonly<Record<string, Presence>> = {
  producing: 'active',
  signed: 'planned',
  started: 'planned',
  lead: 'talks',
  talks: 'talks',
  intent: 'talks',
};

/** Writes scopes and counts; returns the firms active at each link anywhere. */
function writeCounts(records: Records, { files, numbers, presence, firms }: Context): ReadonlyMap<number, number> {
  const holders = new Map(
    [...findHolders(records.get('regions') ?? new Map())].map(([region, ids]) => [
      numberOf(numbers, 'regions', region),
      ids.map((id) => numberOf(numbers, 'regions', id)),
    ]),
  );
  const within = files.relations('WITHIN', []);
  for (const [region, scopes] of holders) for (const holder of scopes) within.write(`${region},${holder}`);
  for (const project of records.get('projects')?.values() ?? []) notePresence(project, { numbers, presence, firms });
  const covers = files.relations(
    'COVERS',
    PRESENCE.map((property) => ({ property, type: 'long' })),
  );
  const national = new Map<number, number>();
  const tell = (link: number, active: number, byRegion: ReadonlyMap<number, Counts>): void => {
    national.set(link, active);
    for (const [region, counts] of byRegion) covers.write(`${region},${link}`, { ...counts });
  };
  presence.count((region) => holders.get(region) ?? [], tell);
  return national;
}

/** A project counts for the firms that it names, or for one where it names nobody; in talks it is counted itself. */
function notePresence(
  { key, values }: DatasetRecord,
  { numbers, presence, firms }: Pick<Context, 'numbers' | 'presence' | 'firms'>,
): void {
  const state = STAGE_PRESENCE[String(values.stage)];
  if (state === undefined || typeof values.linkId !== 'string') return;
  const [link, place] = [
    numberOf(numbers, 'links', values.linkId),
    numberOf(numbers, 'regions', String(values.regionId)),
  ];
  const named = state === 'talks' ? [] : listed(values.firmIds);
  if (named.length === 0) presence.add(link, place, numberOf(numbers, 'projects', key), state);
  for (const id of named) {
    const firm = numberOf(numbers, 'firms', id);
    if (firms.isCounted(firm)) presence.add(link, place, firm, state);
  }
}

function numberOf(numbers: NodeNumbers, file: FileName | null, key: string): number {
  const number = file === null ? undefined : numbers.find(file, key);
  invariant(number !== undefined, `a rule lets nothing pass that names what is not there: ${file} ${key}`);
  return number;
}

function listed(value: Value | null | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? value : [];
}
