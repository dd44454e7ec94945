import { createHash, randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, readFileSync, statfsSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DomainError } from '../errors.ts';
import { makeFolder } from '../makeFolder.ts';
import { identifyProcess, isRunning, type ProcessIdentity, writeWhole } from './processIdentity.ts';

/** The embedded database's own folder inside the data folder. All paths are absolute. */
export interface DatabaseHome {
  readonly folder: string;
  readonly conf: string;
  /** what the database said since its last start */
  readonly consoleLog: string;
  /** which processes use the database: one file each (lease.ts) */
  readonly users: string;
  /** which process the database is (below) */
  readonly marker: string;
  /** held by the process that is starting the database (startLock.ts) */
  readonly startLock: string;
  readonly password: string;
}

/** A start writes little, but the first import needs room for its log and its store. [bytes] */
const LEAST_FREE = 300e6;

/**
 * The home in the data folder, made when missing, with its password; `newPassword` is that of a new one.
 *
 * @throws DomainError UNAVAILABLE when the folder cannot be written or its password is lost
 */
export function openHome(dataDir: string, newPassword = randomBytes(24).toString('base64url')): DatabaseHome {
  const folder = join(resolve(dataDir), 'neo4j');
  const run = join(folder, 'run');
  try {
    // Private: the store is readable without the password to whoever can read its files.
    makeFolder(resolve(dataDir));
    // A store that is being replaced is put together again under the start lock (replaceStore.ts), by renames of data.
    const data = existsSync(join(run, 'replacing')) ? [] : ['data/dbms'];
    for (const part of ['conf', 'logs', ...data, 'import', 'run/users']) {
      makeFolder(join(folder, part));
      accessSync(join(folder, part), constants.W_OK);
    }
    return {
      folder,
      conf: join(folder, 'conf'),
      consoleLog: join(folder, 'logs', 'console.log'),
      users: join(run, 'users'),
      marker: join(run, 'database'),
      startLock: join(run, 'starting'),
      password: readPassword(folder, newPassword),
    };
  } catch (error) {
    if (error instanceof DomainError) throw error;
    throw folderError(dataDir, error);
  }
}

/**
 * On a full disk Neo4j neither starts nor ends, so this must be known before.
 *
 * @throws DomainError UNAVAILABLE
 */
export function requireRoom(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  if (bavail * bsize < LEAST_FREE) throw folderError(folder, Object.assign(new Error('disk full'), { code: 'ENOSPC' }));
}

/** What a failed write in the data folder means, in one sentence. */
export function folderError(dataDir: string, error: unknown): DomainError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
  if (code === 'EEXIST' || code === 'ENOTDIR') {
    const message = `the data folder ${dataDir} is a file: name a folder in LIANTU_DATA`;
    return new DomainError('UNAVAILABLE', message, {}, { cause: error });
  }
  const message =
    code === 'ENOSPC'
      ? `the disk of the data folder ${dataDir} is full: free at least 1 GB, or name another folder in LIANTU_DATA`
      : `the data folder ${dataDir} is not writable (${code}): make it so, or name another in LIANTU_DATA`;
  return new DomainError('UNAVAILABLE', message, {}, { cause: error });
}

/**
 * The password, made on the first start. Neo4j reads its hash once, when it makes its own store of users, so writing
 * that file here saves the two seconds of a Java process that would do the same (`set-initial-password`).
 */
function readPassword(folder: string, password: string): string {
  const file = join(folder, 'password');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  if (existsSync(join(folder, 'data', 'databases'))) {
    throw new DomainError('UNAVAILABLE', `the database's password is gone: bring back ${file}, or move ${folder} away`);
  }
  const salt = randomBytes(32);
  let hash = createHash('sha256').update(salt).update(password).digest();
  for (let round = 1; round < 1024; round++) hash = createHash('sha256').update(hash).digest();
  const line = `neo4j:SHA-256,${hash.toString('hex')},${salt.toString('hex')},1024:\n`;
  writeFileSync(join(folder, 'data', 'dbms', 'auth.ini'), line, { mode: 0o600 });
  writeWhole(file, `${password}\n`);
  return password;
}

/** The process that is the database of this home, as its marker says, and the port it serves. */
export interface RunningDatabase {
  readonly process: ProcessIdentity;
  readonly port: number;
}

/** The running database of this home; null when there is none, whatever an earlier one has left behind. */
export function findRunning(home: DatabaseHome): RunningDatabase | null {
  const last = findLast(home);
  return last !== null && isRunning(last.process) ? last : null;
}

/** The last database of this home, running or not: its port is tried first, so that who knew it finds it again. */
export function findLast(home: DatabaseHome): RunningDatabase | null {
  if (!existsSync(home.marker)) return null;
  const [pid, port, ...started] = readFileSync(home.marker, 'utf8').trim().split(' ');
  return { process: { pid: Number(pid), started: started.join(' ') }, port: Number(port) };
}

export function markRunning(home: DatabaseHome, pid: number, port: number): RunningDatabase | null {
  const identity = identifyProcess(pid);
  if (identity === null) return null; // it has ended already; its exit says why
  const running = { process: identity, port };
  writeWhole(home.marker, markerLine(running));
  return running;
}

/** The marker is one line, because the watchdog's shell reads it too. */
export function markerLine({ process, port }: RunningDatabase): string {
  return `${process.pid} ${port} ${process.started}\n`;
}
