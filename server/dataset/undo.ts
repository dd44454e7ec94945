import type { Sentence } from '../domain/sentence.ts';
import type { GraphTransaction } from '../graph/client.ts';
import type { DatasetRecord, Removal } from './dataset.ts';
import type { Change } from './diff.ts';
import { type FileName, fileOf } from './format.ts';
import type { Referrer } from './graphLookup.ts';
import { type JournalEntry, stateOf } from './journal.ts';
import { findStored } from './lookUpGraph.ts';
import type { RecordWriter } from './recordWriter.ts';
import { findReferrers } from './referrers.ts';
import { sayRecord } from './say.ts';
import { inBatches } from './storage.ts';
import { KEY_SEPARATOR, type Properties } from './value.ts';

const BATCH = 2_000;

const AGAIN: Sentence = { zh: '又有了', en: 'is there again' };
const REMOVED: Sentence = { zh: '此后已被删除', en: 'was removed since' };
const CHANGED: Sentence = { zh: '此后已被改动', en: 'was changed since' };

/** Why an import cannot be undone: what came later and rests on it. */
export interface Dependence {
  readonly file: FileName;
  readonly key: string;
  /** Goes on from the record's name: `firms f-7 was changed since`. */
  readonly reason: Sentence;
}

/** Everything that was built on what these entries did. Empty: they can be taken back. */
export async function findDependences(
  transaction: GraphTransaction,
  entries: readonly JournalEntry[],
): Promise<Dependence[]> {
  const found: Dependence[] = [];
  const touched = new Set(entries.map(({ file, key }) => `${file} ${key}`));
  for (const batch of inBatches(entries, BATCH)) {
    const stored = await findStored(transaction, batch);
    for (const { file, key, after } of batch) {
      const now = stored.get(file)?.get(key);
      const state = now === undefined ? null : stateOf(file, now);
      if (state === after) continue;
      const reason = after === null ? AGAIN : now === undefined ? REMOVED : CHANGED;
      found.push({ file, key, reason });
    }
    for (const referrer of await findUsers(transaction, batch)) {
      if (touched.has(`${referrer.file} ${referrer.key}`)) continue;
      const { zh, en } = sayRecord(referrer.file, referrer.key);
      found.push({
        file: referrer.of,
        key: referrer.target,
        reason: { zh: `被${zh} 引用`, en: `is named by ${en}` },
      });
    }
  }
  return found;
}

/** Who refers to the records that these entries brought. */
async function findUsers(
  transaction: GraphTransaction,
  entries: readonly JournalEntry[],
): Promise<readonly (Referrer & { readonly of: FileName })[]> {
  const fresh = entries.filter(({ before }) => before === null);
  const users: (Referrer & { readonly of: FileName })[] = [];
  for (const file of new Set(fresh.map((entry) => entry.file))) {
    const keys = fresh.filter((entry) => entry.file === file).map(({ key }) => key);
    for (const referrer of await findReferrers(transaction, file, keys)) users.push({ ...referrer, of: file });
  }
  return users;
}

/** Writes what the entries say was there before, and takes out what they brought. */
export async function takeBack(
  transaction: GraphTransaction,
  writer: RecordWriter,
  entries: readonly JournalEntry[],
): Promise<void> {
  for (const as of ['node', 'relation'] as const) {
    const kept = entries.filter(({ file, before }) => before !== null && fileOf(file).storage.as === as);
    for (const batch of inBatches(kept, BATCH)) {
      const stored = await findStored(transaction, batch);
      await writer.apply(batch.map((entry) => changeBack(entry, stored.get(entry.file)?.get(entry.key) ?? null)));
    }
    if (as === 'node') await writer.drawRoads();
  }
  const brought = entries.filter(({ before }) => before === null).map(removalOf);
  // A node takes its relations with it: they go first, each by itself, so that all are counted.
  for (const as of ['relation', 'node'] as const)
    await writer.remove(brought.filter(({ file }) => fileOf(file).storage.as === as));
}

interface BackChange {
  readonly change: Change;
  readonly stored: Properties | null;
}

function changeBack({ file, key, after, before }: JournalEntry, stored: Properties | null): BackChange {
  const kind = after === null ? 'new' : 'changed';
  return { stored, change: { record: recordOf(file, key), kind, properties: before ?? {}, cleared: 0 } };
}

const recordOf = (file: FileName, key: string): DatasetRecord => ({
  file,
  key,
  keyParts: key.split(KEY_SEPARATOR),
  source: '',
  row: 0,
  values: {},
  faulty: [],
  citations: [],
});

const removalOf = ({ file, key }: JournalEntry): Removal => ({
  file,
  key,
  keyParts: key.split(KEY_SEPARATOR),
  source: '',
  row: 0,
});
