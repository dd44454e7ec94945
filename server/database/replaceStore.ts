import { existsSync, statfsSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { DomainError } from '../errors.ts';
import { makeFolder } from '../makeFolder.ts';
import { type EmbeddedDatabase, type EmbeddedOptions, findPrograms, giveBack, startEmbedded } from './embedded.ts';
import { type DatabaseHome, openHome } from './home.ts';
import { startJava } from './javaProcess.ts';
import { takeLease } from './lease.ts';
import { memoryOf } from './neo4jSettings.ts';
import { importOffline, type OfflineInput } from './offlineImport.ts';
import { decideReplacement, nextFolder, settleReplacement } from './settleReplacement.ts';
import { takeStartLock } from './startLock.ts';

type Login = Pick<EmbeddedDatabase, 'uri' | 'user' | 'password' | 'database'>;

/** A store that is being made beside the one in use. */
export interface NextStore {
  /** An empty folder for the files to import; it goes when all is done. */
  readonly inputFolder: string;
  /** Fills it; once. */
  import(input: Omit<OfflineInput, 'folder'>, onProgress: (share: number) => void): Promise<void>;
  /** Runs `work` on a database that serves it. */
  serve<T>(work: (database: Login) => Promise<T>): Promise<T>;
}

/**
 * Makes a new store for a data folder and puts it in the place of the old one, as a whole and whatever crashes: until the new
 * one is complete the old one stays as it is; after that the next start finishes what is left. Nobody else can start the database
 * meanwhile. `keep` reads what is to be kept from the old one (left out where there is none); `build` makes the new one, and
 * says whether it is complete; where it is not, all is left as it was. Returns what it made.
 *
 * @throws DomainError CONFLICT where the database is in use, UNAVAILABLE where it cannot be made
 */
export async function replaceStore<Kept, Result>(
  options: EmbeddedOptions,
  work: {
    readonly keep: (old: Login) => Promise<Kept>;
    readonly build: (
      next: NextStore,
      kept: Kept | null,
    ) => Promise<{ readonly isComplete: boolean; readonly result: Result }>;
  },
): Promise<Result> {
  const home = openHome(options.dataDir);
  const lock = await takeStartLock(home, options.report);
  if (lock.running !== null)
    throw new DomainError(
      'CONFLICT',
      `the database of ${options.dataDir} is in use (process ${lock.running.process.pid}): stop the server, then run this again, since it puts another store in its place`,
    );
  try {
    settleReplacement(home);
    const hasStore = existsSync(join(home.folder, 'data', 'databases', 'neo4j'));
    const kept = hasStore ? await serveOld(home, options, work.keep) : null;
    const next = await openNext(nextFolder(home), home.password, options);
    const { isComplete, result } = await work.build(next, kept);
    if (isComplete) decideReplacement(home);
    return result;
  } finally {
    settleReplacement(home);
    lock.release();
  }
}

async function serveOld<T>(home: DatabaseHome, options: EmbeddedOptions, work: (old: Login) => Promise<T>): Promise<T> {
  const { memory = memoryOf(totalmem()) } = options;
  const programs = { ...(await findPrograms(options)), memory };
  const lease = takeLease(home);
  const running = await startJava(home, programs, options.report, () => undefined);
  lease.tell(running);
  try {
    return await work({
      uri: `bolt://127.0.0.1:${running.port}`,
      user: 'neo4j',
      password: home.password,
      database: 'neo4j',
    });
  } finally {
    await giveBack(lease, running);
  }
}

async function openNext(dataDir: string, password: string, options: EmbeddedOptions): Promise<NextStore> {
  const home = openHome(dataDir, password);
  const inputFolder = join(dataDir, 'input');
  makeFolder(inputFolder);
  return {
    inputFolder,
    async import(input, onProgress) {
      await importOffline(home, await findPrograms(options), { ...input, folder: inputFolder }, onProgress);
    },
    async serve(work) {
      const database = await startEmbedded({ ...options, dataDir });
      try {
        return await work(database);
      } finally {
        await database.stop();
      }
    },
  };
}

/**
 * What a new store of a dataset takes beside the old one.
 *
 * @throws DomainError UNAVAILABLE where the disk has less room
 */
export function requireRoomFor(dataDir: string, datasetSize: number): void {
  const { bavail, bsize } = statfsSync(resolve(dataDir));
  const wanted = datasetSize * ROOM;
  if (bavail * bsize < wanted)
    throw new DomainError(
      'UNAVAILABLE',
      `the disk of ${dataDir} has ${megabytes(bavail * bsize)} MB free, and a new store of this dataset takes up to ${megabytes(wanted)} MB beside the old one: free some, or name another folder in LIANTU_DATA`,
    );
}

/** Files to import and store, as a multiple of the dataset's files; measured (README.md). */
const ROOM = 14;
const megabytes = (bytes: number): number => Math.ceil(bytes / 1e6);
