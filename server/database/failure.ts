import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DomainError } from '../errors.ts';
import type { DatabaseHome } from './home.ts';
import { NEO4J_VERSION } from './jars.mjs';

/** What Neo4j's own words mean, and what to do about it. The first that fits counts. */
const MEANINGS = [
  {
    id: 'store in use',
    says: /Lock file has been locked|StoreLock|FileLockException|OverlappingFileLock/i,
    means: 'another Neo4j uses the database in %: stop it (its process is in run/neo4j.pid there)',
  },
  {
    id: 'port taken',
    says: /Address already in use|BindException/i,
    means: 'the port that the system gave for the database was taken at once: start again',
  },
  {
    id: 'disk full',
    says: /No space left on device|Disk quota exceeded/i,
    means: 'the disk of % is full: free at least 1 GB, then start again',
  },
  {
    id: 'newer store',
    says: /Unknown store version|UnsupportedStoreVersion|unsupported kernel version/i,
    means: `the database in % was written by another version of Neo4j than ${NEO4J_VERSION}: use that one by NEO4J_URI, or move the folder away`,
  },
  {
    id: 'too little memory',
    says: /Could not reserve enough space|Cannot allocate memory|insufficient memory|OutOfMemoryError|Too small maximum heap/i,
    means: 'there is not enough memory for the database (it takes up to 2.5 GB): free some, then start again',
  },
  {
    id: 'no access',
    says: /AccessDeniedException|Permission denied|Read-only file system/i,
    means: 'a file of the database in % is not writable: give the folder to the user who starts the program',
  },
  {
    id: 'java too old',
    says: /UnsupportedClassVersionError|Unrecognized (?:VM )?option/i,
    means: 'this Java does not run Neo4j: install Java 17 or 21, or name it in JAVA_HOME',
  },
] as const;

/** Why the database did not start, from what it said. */
export interface Failure {
  readonly id: (typeof MEANINGS)[number]['id'] | 'unknown';
  readonly error: DomainError;
}

/** What the database says from now on: all of its console, and the errors in its debug log, which goes on from run to run. */
export function followLogs(home: DatabaseHome): () => string {
  const debugLog = join(home.folder, 'logs', 'debug.log');
  const start = statSync(debugLog, { throwIfNoEntry: false })?.size ?? 0;
  return () => {
    const debug = read(debugLog);
    // Shorter than it was: Neo4j has put it aside and begun another.
    const since = debug.subarray(debug.length < start ? 0 : start).toString();
    // Its entries begin with a date. Only errors, since it also quotes Java's arguments and all settings.
    const entries = since.split(/^(?=\d{4}-\d\d-\d\d )/m);
    return read(home.consoleLog) + entries.filter((entry) => /^\S+ \S+ ERROR /.test(entry)).join('');
  };
}

/**
 * @param said all that the database said since its start
 * @param home named in the sentence
 */
export function explainFailure(said: string, home: DatabaseHome): Failure {
  const meaning = MEANINGS.find(({ says }) => says.test(said));
  if (meaning !== undefined) {
    return { id: meaning.id, error: new DomainError('UNAVAILABLE', meaning.means.replace('%', home.folder)) };
  }
  const causes =
    said.match(/^(?:Caused by: |Exception in thread "main" )?(?:[\w$]+\.)+\w*(?:Exception|Error): .+$/gm) ?? [];
  const cause = causes.at(-1)?.replace(/^.*?(?:Exception|Error): /, '') ?? 'it gave no reason';
  const message = `the database in ${home.folder} did not start (${cause}): its logs are in the folder logs there`;
  return { id: 'unknown', error: new DomainError('UNAVAILABLE', message) };
}

/** Neo4j serves even when it could not open the store, and says so in its log only: null when it opened it. */
export function findStoreFailure(said: string, home: DatabaseHome): Failure | null {
  return / ERROR .*(?:Failed to start|Error starting)/.test(said) ? explainFailure(said, home) : null;
}

/** How often the database's log is looked at. [ms] */
const LOOK = 1_000;

/**
 * After a write that failed (a full disk) Neo4j goes on, refuses every transaction, and says in its log that it "needs to
 * be restarted": calls `onPanic` once when it has said so.
 *
 * @returns ends the watch
 */
export function watchForPanic(home: DatabaseHome, onPanic: () => void): () => void {
  const debugLog = join(home.folder, 'logs', 'debug.log');
  const size = () => statSync(debugLog, { throwIfNoEntry: false })?.size ?? 0;
  let seen = size();
  const timer = setInterval(() => {
    const now = size();
    if (now === seen) return;
    // Shorter than it was: Neo4j has put it aside and begun another.
    const said = read(debugLog).subarray(now < seen ? 0 : seen);
    seen = now;
    if (!/^\S+ \S+ ERROR .*Database panic/m.test(said.toString())) return;
    clearInterval(timer);
    onPanic();
  }, LOOK);
  timer.unref();
  return () => clearInterval(timer);
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
