import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from './config.ts';
import { type NextStore, replaceStore, requireRoomFor } from './database/replaceStore.ts';
import { LIST_DELIMITER } from './dataset/bulk/importFiles.ts';
import { type BulkResult, type Needed, readInBulk } from './dataset/bulk/readInBulk.ts';
import { hashDataset } from './dataset/hashDataset.ts';
import { Journal } from './dataset/journal.ts';
import type { FileCounts } from './dataset/recordWriter.ts';
import { DomainError, invariant } from './errors.ts';
import { type Graph, openGraph } from './graph/client.ts';
import { migrate } from './graph/migrate.ts';
import {
  countLinks,
  findLargestLinks,
  migrations,
  type ReadOwnedRow,
  readCoverage,
  readIndexProgress,
  readMeta,
  readOwned,
  restoreOwned,
} from './graph/queries.generated.ts';
import type { Import, Refusal } from './service/importDataset.ts';
import { recordImported } from './service/importRecords.ts';

/** What a bulk load is doing, and the share of the whole that is done. [0..1] */
export type BulkProgress = (step: keyof typeof STEPS, share: number) => void;

/** Parts of the whole time, in their order, as measured on a million firms (bench/README.md). */
const STEPS = { reading: 0.42, storing: 0.18, indexing: 0.27, checking: 0.13 } as const;

export interface BulkOptions {
  /** Who loads, for the list of imports. */
  readonly by: string;
  /** Is told what the database does, in a few words a step. */
  readonly report: (step: string) => void;
  readonly onProgress?: BulkProgress;
  readonly now?: () => Date;
}

const OWN_DATABASE =
  'a bulk load makes the store of the embedded database, and NEO4J_URI names a database of your own: import it in parts of at most 500,000 rows; or load it in bulk into an embedded one (unset NEO4J_URI, name an empty folder in LIANTU_DATA) and bring that store over with "neo4j-admin database dump" and "load"';

/**
 * Puts the dataset folder at `path`, of any size, in the place of the whole graph of the embedded database: judged by every rule of
 * the format, built as a new store by Neo4j's offline import, indexed, checked, and swapped in. Target lists and the list of
 * imports stay. Where anything fails or is refused, the graph is as it was.
 *
 * @throws DomainError BAD_USER_INPUT for a database of the user's own or a path that is no folder, CONFLICT while the database is in
 *   use, UNAVAILABLE where the store cannot be built
 */
export async function bulkLoad(config: Config, path: string, options: BulkOptions): Promise<Refusal | Import> {
  if (config.neo4j !== null) throw new DomainError('BAD_USER_INPUT', OWN_DATABASE);
  if (!(await stat(path).catch(() => null))?.isDirectory())
    throw new DomainError('BAD_USER_INPUT', `"${path}" is no folder: a bulk load takes a folder of CSV files`);
  const { dataDir, cacheDir, javaHome } = config;
  return replaceStore<ReadOwnedRow, Refusal | Import>(
    { dataDir, cacheDir, javaHome, report: options.report },
    {
      keep: (old) => withGraph(old, async (graph) => (await graph.read(readOwned, {}))[0] ?? NOTHING_OWNED),
      async build(next, owned) {
        requireRoomFor(dataDir, await sizeOf(path));
        const result = await build(path, next, owned ?? NOTHING_OWNED, options);
        return { isComplete: result.status === 'imported', result };
      },
    },
  );
}

const NOTHING_OWNED: ReadOwnedRow = { lists: [], targets: [], imports: [], importCount: 0 };

async function build(
  path: string,
  next: NextStore,
  owned: ReadOwnedRow,
  { by, now = () => new Date(), onProgress }: BulkOptions,
): Promise<Refusal | Import> {
  const started = performance.now();
  const progress = overall(onProgress);
  const sha256 = await hashDataset(path);
  const read = await readInBulk(path, next.inputFolder, {
    needed: neededBy(owned),
    onProgress: (share) => progress('reading', share),
  });
  const { sources, warnings, warningCount } = read;
  const judged = { sources, warnings, warningCount };
  if ('problems' in read)
    return { status: 'refused', ...judged, problems: read.problems, problemCount: read.problemCount };
  await next.import({ ...read.input, listDelimiter: LIST_DELIMITER }, (share) => progress('storing', share));
  return next.serve((database) =>
    withGraph(database, async (graph) => {
      await makeIndexes(graph, (share) => progress('indexing', share));
      progress('checking', 0);
      await checkCounts(graph);
      const files = countsOf(read.records);
      const number = await graph.write(async (transaction) => {
        await transaction.run(restoreOwned, owned);
        const facts = { at: now(), by, file: basename(path), sha256, report: { files }, replaces: true } as const;
        return recordImported(transaction, new Journal(), facts);
      });
      const [meta] = await graph.read(readMeta, {});
      invariant(meta?.dataVersion, 'a migrated graph has a version');
      const report = {
        isChanged: true,
        files,
        countedLinks: read.records['links'] ?? 0,
        dataVersion: meta.dataVersion,
        duration: Math.round(performance.now() - started),
      };
      progress('checking', 1);
      return { status: 'imported', ...judged, number, report, isFinal: true };
    }),
  );
}

/** What is done of the whole, from what is done of a step. */
function overall(onProgress: BulkProgress | undefined): BulkProgress {
  const starts = new Map<string, number>();
  let start = 0;
  for (const [step, part] of Object.entries(STEPS)) {
    starts.set(step, start);
    start += part;
  }
  return (step, share) => onProgress?.(step, (starts.get(step) ?? 0) + STEPS[step] * share);
}

/** Lists and targets name regions, firms and links: what they name must be in the new graph too. */
function neededBy({ lists, targets }: ReadOwnedRow): readonly Needed[] {
  const names = new Map(lists.map(({ id, name }) => [id, name]));
  const say = (name: string) => ({ zh: `目标清单“${name}”`, en: `the target list "${name}"` });
  return [
    ...lists.map(({ name, regionId }): Needed => ({ file: 'regions', key: regionId, by: say(name) })),
    ...targets.flatMap(({ listId, firmId, linkId }): readonly Needed[] => {
      const by = say(names.get(listId) ?? '');
      return [
        { file: 'firms', key: firmId, by },
        { file: 'links', key: linkId, by },
      ];
    }),
  ];
}

/** Between two looks at the indexes. [ms] */
const LOOK = 500;

async function makeIndexes(graph: Graph, onProgress: (share: number) => void): Promise<void> {
  const all = migrations.reduce((sum, { statements }) => sum + statements.length, 0);
  let isDone = false;
  const made = migrate(graph).finally(() => {
    isDone = true;
  });
  made.catch(() => undefined);
  while (!isDone) {
    // The indexes of a migration are seen once it is through: until then the bar stands.
    const indexes = await graph.read(readIndexProgress, {}).catch(() => []);
    onProgress(Math.min(1, indexes.reduce((sum, { percent }) => sum + percent / 100, 0) / all));
    await Promise.race([sleep(LOOK), made.catch(() => undefined)]);
  }
  await made;
  const broken = (await graph.read(readIndexProgress, {})).filter(({ state }) => state !== 'ONLINE');
  if (broken.length > 0)
    throw new DomainError(
      'UNAVAILABLE',
      `the new store has indexes that cannot be used (${broken.map(({ name }) => name).join(', ')}): nothing was changed`,
    );
}

/** How many links are counted again to see that both ways of counting agree. */
const SAMPLE = 20;

/** Counts the largest links anew, as every later import does, and compares. */
async function checkCounts(graph: Graph): Promise<void> {
  const ids = (await graph.read(findLargestLinks, { first: SAMPLE })).map(({ id }) => id);
  const before = JSON.stringify(await graph.read(readCoverage, { ids }));
  await graph.write((transaction) => transaction.run(countLinks, { ids }));
  const after = JSON.stringify(await graph.read(readCoverage, { ids }));
  invariant(before === after, 'counts made in bulk are those that are counted');
}

function countsOf(records: BulkRecords): Readonly<Record<string, FileCounts>> {
  return Object.fromEntries(
    Object.entries(records).map(([file, count]) => [
      file,
      { new: count, changed: 0, unchanged: 0, removed: 0, cleared: 0 },
    ]),
  );
}

type BulkRecords = Extract<BulkResult, { readonly records: unknown }>['records'];

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function withGraph<T>(database: Parameters<typeof openGraph>[0], work: (graph: Graph) => Promise<T>): Promise<T> {
  const graph = openGraph(database);
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
