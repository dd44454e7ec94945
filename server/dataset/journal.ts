import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { Removal } from './dataset.ts';
import { type Change, storedColumns } from './diff.ts';
import { type FileName, fileOf, isFileName } from './format.ts';
import type { Properties, Value } from './value.ts';

/** What one import did to one record, and how it was before. */
export interface JournalEntry {
  readonly file: FileName;
  readonly key: string;
  /** The state that the import left; null where it removed the record. */
  readonly after: string | null;
  /** What the changed properties held, null for nothing; of a removed record all of it; null where the record was new. */
  readonly before: Readonly<Record<string, Value | null>> | null;
}

/** Entries packed together: a property of the graph may be large, but a million of them may not. */
const ENTRIES_A_PART = 5_000;

/** Notes what an import does, so that it can be undone. */
export class Journal {
  readonly parts: string[] = [];
  #entries: JournalEntry[] = [];

  note({ record: { file, key }, kind, properties }: Change, stored: Properties | null): void {
    if (kind === 'unchanged') return;
    const before =
      stored === null
        ? null
        : Object.fromEntries(Object.keys(properties).map((property) => [property, stored[property] ?? null]));
    this.#add({ file, key, after: stateOf(file, { ...stored, ...properties }), before });
  }

  noteRemoval({ file, key }: Removal, stored: Properties): void {
    this.#add({ file, key, after: null, before: pickStored(file, stored) });
  }

  #add(entry: JournalEntry): void {
    this.#entries.push(entry);
    if (this.#entries.length === ENTRIES_A_PART) this.close();
  }

  /** Packs what is left; nothing is noted afterwards. */
  close(): void {
    if (this.#entries.length === 0) return;
    const rows = this.#entries.map(({ file, key, after, before }) => [file, key, after, before]);
    this.parts.push(gzipSync(JSON.stringify(rows)).toString('base64'));
    this.#entries = [];
  }
}

/** The entries of a part as they were noted. */
export function unpackPart(data: string): readonly JournalEntry[] {
  const rows: unknown = JSON.parse(gunzipSync(Buffer.from(data, 'base64')).toString());
  return Array.isArray(rows) ? rows.flatMap(readEntry) : [];
}

function readEntry(row: unknown): JournalEntry[] {
  if (!Array.isArray(row)) return [];
  const [file, key, after, before] = row;
  return typeof file === 'string' && isFileName(file) ? [{ file, key, after, before }] : [];
}

/** A record in few letters: two are the same where these are. What the graph keeps beside the record does not count. */
export function stateOf(file: FileName, properties: Readonly<Record<string, Value | null>>): string {
  const state = Object.entries(pickStored(file, properties)).sort(([one], [other]) => (one < other ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(state)).digest('base64').slice(0, 22);
}

/** The properties that the format has of a record, those without a value left out. */
function pickStored(file: FileName, properties: Readonly<Record<string, Value | null>>): Record<string, Value> {
  const names = [...storedColumns(fileOf(file)).map(({ property }) => property), 'citations'];
  return Object.fromEntries(
    names.flatMap((name): readonly (readonly [string, Value])[] => {
      const value = properties[name];
      return value === undefined || value === null || value === '' ? [] : [[name, value]];
    }),
  );
}
