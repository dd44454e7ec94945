import { invariant } from '../../errors.ts';
import type { DatasetRecord } from '../dataset.ts';
import { NO_GRAPH } from '../facts.ts';
import type { Column, DatasetFile, FileName } from '../format.ts';
import { parseTable } from '../parseRows.ts';
import { ProblemLog } from '../problem.ts';
import type { Table } from '../readTable.ts';
import { type Reference, referencesOf, referringColumns } from '../reference.ts';
import { unknownReference } from '../rules/knownReferences.ts';
import { requiredCells } from '../rules/requiredCells.ts';
import { placeRelation } from '../storage.ts';
import type { Value } from '../value.ts';
import type { FirmRegister } from './firmRegister.ts';
import { TripleSet } from './growing.ts';
import { importColumns, importProperties } from './importColumns.ts';
import type { ImportFile, ImportFiles } from './importFiles.ts';
import type { NodeNumbers } from './nodeNumbers.ts';
import { NOWHERE, PRESENCE, type PresenceCounter } from './presence.ts';

export interface HeavyContext {
  readonly files: ImportFiles;
  readonly numbers: NodeNumbers;
  readonly unread: ReadonlySet<FileName>;
  /** The firms; filled by their own file. */
  readonly firms: FirmRegister;
  readonly presence: PresenceCounter;
  /** Problems listed in full. */
  readonly limit: number;
}

/**
 * One file of a bulk load of which no record is held: each is judged, numbered and written as it comes. A key that comes back is
 * found at the end of a first reading; in a second one all rows of such keys are held until the end and taken together.
 */
export class HeavyFile {
  log: ProblemLog;
  readonly #file: DatasetFile;
  readonly #context: HeavyContext;
  readonly #output: ImportFile;
  readonly #references: readonly Column[];
  readonly #roads: readonly { readonly property: string; readonly target: FileName; readonly output: ImportFile }[];
  readonly #repeated = new Set<string>();
  readonly #withheld = new Map<string, DatasetRecord>();
  #pairs = new TripleSet();
  #marks = new Map<string, number>();
  #count = 0;

  constructor(file: DatasetFile, context: HeavyContext) {
    this.#file = file;
    this.#context = context;
    this.log = new ProblemLog(context.limit);
    const { storage } = file;
    invariant(storage.as !== 'nothing', 'what is not stored is not loaded');
    // The ends of a relation are looked up where it is written.
    const ends = storage.as === 'relation' ? [storage.from, storage.to] : [];
    this.#references = referringColumns(file).filter((column) => !ends.includes(column));
    const columns = importColumns(file, 'text');
    this.#output =
      storage.as === 'node'
        ? context.files.nodes(storage.label, columns)
        : context.files.relations(storage.type, columns);
    this.#roads =
      storage.as !== 'node'
        ? []
        : file.columns.flatMap(({ property, road, target }) =>
            road === null || target === null ? [] : [{ property, target, output: context.files.relations(road, []) }],
          );
  }

  /** Takes the next rows of the file. */
  take(table: Table): void {
    const records = new Map<string, DatasetRecord>();
    const [held, repeated] = [this.#withheld, this.#repeated];
    const known = {
      get: (key: string) => (repeated.has(key) ? held : records).get(key),
      set: (key: string, record: DatasetRecord) => (repeated.has(key) ? held : records).set(key, record),
    };
    parseTable(table, known, this.log);
    this.#write(records);
  }

  /** Whether keys came back, so that the file must be read once more from its start. */
  startAgain(): boolean {
    if (this.#repeated.size === 0) return false;
    const { numbers, presence, firms } = this.#context;
    this.log = new ProblemLog(this.#context.limit);
    this.#output.restart();
    for (const { output } of this.#roads) output.restart();
    this.#pairs = new TripleSet();
    this.#marks = new Map();
    this.#count = 0;
    if (this.#file.storage.as === 'node') numbers.forget(this.#file.name);
    if (this.#file.name === 'operations') presence.clear();
    if (this.#file.name === 'firms') firms.clear();
    return true;
  }

  /** Writes what was held. Returns how many records the file has. */
  finish(): number {
    this.#repeated.clear();
    this.#write(this.#withheld);
    return this.#count;
  }

  #write(records: ReadonlyMap<string, DatasetRecord>): void {
    const stated = new Map([[this.#file.name, records]]);
    this.log.addAll(requiredCells({ ...NOTHING, records: stated }));
    for (const record of records.values()) {
      for (const reference of referencesOf(record, this.#references)) this.#find(reference);
      if (this.#file.storage.as === 'node') this.#writeNode(record);
      else this.#writeRelation(record);
    }
  }

  /** The number of what is referred to; undefined, and said so, where there is no such record. */
  #find(reference: Omit<Reference, 'record'>): number | undefined {
    const { numbers, unread, firms } = this.#context;
    const { target, key } = reference;
    const number = numbers.find(target, key);
    if (number === undefined) {
      if (!unread.has(target)) this.log.add(unknownReference(reference, numbers.findNearest(target, key)));
    } else if (target === 'firms') firms.name(number);
    return number;
  }

  #writeNode(record: DatasetRecord): void {
    const { numbers, firms } = this.#context;
    if (numbers.find(this.#file.name, record.key) !== undefined) {
      this.#repeated.add(record.key);
      return;
    }
    const number = numbers.add(this.#file.name, record.key);
    const properties = importProperties(this.#file, record);
    this.#output.write(String(number), properties);
    this.#count += 1;
    for (const { property, target, output } of this.#roads)
      for (const key of listed(properties[property])) {
        const other = numbers.find(target, key);
        if (other !== undefined) output.write(`${number},${other}`);
      }
    if (this.#file.name === 'firms') {
      const home = numbers.find('regions', String(properties.regionId ?? ''));
      firms.add(number, record, properties, home, this.log);
    }
  }

  #writeRelation(record: DatasetRecord): void {
    const { storage } = this.#file;
    invariant(storage.as === 'relation' && storage.from.target && storage.to.target, 'a relation has ends');
    const place = placeRelation(this.#file, record.key, record.keyParts);
    const { source, row } = record;
    const { from: start, to: end } = storage;
    const from = this.#find({ column: start.name, target: storage.from.target, key: place.from, source, row });
    const to = this.#find({ column: end.name, target: storage.to.target, key: place.to, source, row });
    if (from === undefined || to === undefined) return;
    const mark = this.#marks.get(place.mark) ?? this.#marks.size;
    this.#marks.set(place.mark, mark);
    if (!this.#pairs.add(from, to, mark)) {
      this.#repeated.add(record.key);
      return;
    }
    const properties = importProperties(this.#file, record);
    this.#output.write(`${from},${to}`, properties);
    this.#count += 1;
    if (this.#file.name === 'operations') this.#notePresence(from, to, properties);
  }

  #notePresence(firm: number, link: number, { status, regionId }: Readonly<Record<string, Value | null>>): void {
    const { firms, numbers, presence } = this.#context;
    const state = PRESENCE.find((word) => word === status);
    if (state === undefined || !firms.isCounted(firm)) return;
    const place = regionId === '' ? firms.homeOf(firm) : (numbers.find('regions', String(regionId)) ?? NOWHERE);
    presence.add(link, place, firm, state);
  }
}

/** Before a file, nothing is known. */
const NOTHING = {
  records: new Map(),
  removals: [],
  unread: new Set<FileName>(),
  keys: new Map(),
  alike: new Map(),
  references: [],
  graph: NO_GRAPH,
};

function listed(value: Value | null | undefined): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? value : [];
}
