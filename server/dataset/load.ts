import { invariant } from '../errors.ts';
import type { Graph, GraphTransaction } from '../graph/client.ts';
import { bumpDataVersion, type LockDataRow } from '../graph/queries.generated.ts';
import type { Dataset, DatasetRecord } from './dataset.ts';
import { FORMAT } from './format.ts';
import type { Journal } from './journal.ts';
import { EMPTY_GRAPH } from './lookUpGraph.ts';
import { type FileCounts, RecordWriter } from './recordWriter.ts';

/** What a load did. */
export interface LoadReport {
  /** False where the graph said all of it already. */
  readonly isChanged: boolean;
  /** By file, in the order of the format; files of which the dataset says nothing are left out. */
  readonly files: Readonly<Record<string, FileCounts>>;
  /** Links whose counts were made anew. [links] */
  readonly countedLinks: number;
  readonly dataVersion: string;
  /** [ms] */
  readonly duration: number;
}

export interface LoadOptions {
  /** Longest time the transaction may take. [ms] */
  readonly timeout?: number;
  /** Told how many records are through, and of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Notes what changes, so that it can be undone. */
  readonly journal?: Journal;
}

/** Up to 500,000 rows take minutes on a small machine. [ms] */
export const LOAD_TIMEOUT = 15 * 60_000;
/** Loads in the graph one after the other: waiting here, not for the database's lock, which gives up after some seconds. */
const queues = new WeakMap<Graph, Promise<unknown>>();

/** Runs one write of data when the ones before it are through. */
export async function inTurn<T>(graph: Graph, work: () => Promise<T>): Promise<T> {
  const before = queues.get(graph) ?? Promise.resolve();
  const own = before.then(work, work);
  queues.set(
    graph,
    own.catch(() => undefined),
  );
  return own;
}

/**
 * Writes a dataset inside a transaction that holds the data, `meta` being what lockData said. The same dataset twice
 * changes nothing. Throws UNAVAILABLE when the database is gone, refuses to wait longer, or the time limit is over.
 */
export async function loadInto(
  transaction: GraphTransaction,
  dataset: Dataset,
  meta: LockDataRow | undefined,
  options: LoadOptions = {},
): Promise<LoadReport> {
  const started = performance.now();
  const nodes = recordsStoredAs(dataset, 'node');
  const relations = recordsStoredAs(dataset, 'relation');
  const total = nodes.length + relations.length;
  const stored = meta?.isEmpty === true ? EMPTY_GRAPH : transaction;
  const writer = new RecordWriter(transaction, stored, (done) => options.onProgress?.(done, total), options.journal);
  await writer.write(nodes);
  await writer.drawRoads();
  await writer.write(relations);
  await writer.remove(dataset.removals);
  const countedLinks = await writer.rollUp.update(transaction);
  const files = Object.fromEntries(
    FORMAT.flatMap(({ name }): readonly (readonly [string, FileCounts])[] => {
      const counts = writer.counts.get(name);
      return counts ? [[name, counts]] : [];
    }),
  );
  const isChanged = Object.values(files).some((counts) => counts.new + counts.changed + counts.removed > 0);
  const version =
    isChanged || !meta?.dataVersion ? (await transaction.run(bumpDataVersion, {}))[0]?.dataVersion : meta.dataVersion;
  invariant(version, 'data has a version');
  return { isChanged, files, countedLinks, dataVersion: version, duration: Math.round(performance.now() - started) };
}

function recordsStoredAs(dataset: Dataset, as: 'node' | 'relation'): readonly DatasetRecord[] {
  return FORMAT.flatMap(({ name, storage }) =>
    storage.as === as ? [...(dataset.records.get(name)?.values() ?? [])] : [],
  );
}
