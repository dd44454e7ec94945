import { homedir, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { DomainError } from '../errors.ts';
import { findRunning, folderError, openHome, type RunningDatabase } from './home.ts';
import { startJava, waitUntilReady } from './javaProcess.ts';
import { type Lease, takeLease } from './lease.ts';
import { type Memory, memoryOf } from './neo4jSettings.ts';
import { isRunning } from './processIdentity.ts';
import { provision } from './provision.mjs';
import { settleReplacement } from './settleReplacement.ts';
import { SetupError } from './setupError.mjs';
import { takeStartLock } from './startLock.ts';

/** After so many unexpected ends within ten minutes, starting it once more would not help. */
const RESTARTS = 3;
/** Between two tries to start it again. [ms] */
const RETRY = 3_000;

export interface EmbeddedOptions {
  /** where the store, its logs and its password are kept; made when missing */
  readonly dataDir: string;
  /** is told what is being done, in a few words a step */
  readonly report: (step: string) => void;
  /** where fetched programs are kept for all clones of this user; by default ~/.cache/liantu */
  readonly cacheDir?: string | undefined;
  /** a Java to be preferred to the one on the PATH */
  readonly javaHome?: string | undefined;
  readonly memory?: Memory | undefined;
  /** a file for the class archive that Java writes when it ends (classArchive.ts) */
  readonly archiveTo?: string | undefined;
}

export interface EmbeddedDatabase {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** whether another process had started it, or is to be thanked for it */
  readonly joined: boolean;
  /** Gives the database back. When nobody else uses it, it is stopped, and this waits until it has ended. */
  stop(): Promise<void>;
}

/**
 * The database of the data folder: the running one if there is one, else started now. It serves on loopback only, on
 * a port that the system gave, and ends when the last process that uses it stops it or dies. Should it end by itself,
 * the process that started it starts it again, on the same port.
 *
 * @throws DomainError UNAVAILABLE, one sentence with what to do: no Java or Maven, folder not writable, disk full,
 *   store of another version or in use, too little memory
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedDatabase> {
  const home = openHome(options.dataDir);
  const { memory = memoryOf(totalmem()), archiveTo } = options;
  const programs = { ...(await findPrograms(options)), memory, archiveTo };
  // Before anything runs: from here on, our death ends what we start.
  const lease = takeLease(home);
  let current: RunningDatabase | null = null;
  let isStopping = false;
  const ends: number[] = [];

  const findOrStart = async (): Promise<{ port: number; joined: boolean }> => {
    for (;;) {
      const lock = await takeStartLock(home, options.report);
      if (lock.running === null) {
        try {
          settleReplacement(home);
          current = await startJava(home, programs, options.report, restart);
          lease.tell(current);
          return { port: current.port, joined: false };
        } finally {
          lock.release();
        }
      }
      current = lock.running;
      lease.tell(current);
      if (await waitUntilReady(current, options.report)) return { port: current.port, joined: true };
      // It was on its way down, or never came up: look again.
    }
  };

  const restart = (): void => {
    if (isStopping) return;
    ends.push(Date.now());
    const recent = ends.filter((end) => end > Date.now() - 600_000).length;
    if (recent > RESTARTS) {
      options.report(`the database ended unexpectedly ${recent} times: it stays down`);
      return;
    }
    options.report('the database ended unexpectedly: starting it again');
    void startAgain();
  };
  /** As long as it takes: what keeps it down may be mended meanwhile, as a full disk. */
  const startAgain = async (): Promise<void> => {
    for (let said = ''; !isStopping; await sleep(RETRY, undefined, { ref: false })) {
      try {
        await findOrStart();
        return;
      } catch (error) {
        const message = error instanceof Error ? error.message : String(error);
        if (message !== said) options.report(message);
        said = message;
      }
    }
  };

  const stop = async () => {
    isStopping = true;
    await giveBack(lease, findRunning(home) ?? current);
  };
  try {
    const { port, joined } = await findOrStart();
    let stopped: Promise<void> | undefined;
    return {
      uri: `bolt://127.0.0.1:${port}`,
      user: 'neo4j',
      password: home.password,
      database: 'neo4j',
      joined,
      stop() {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    await stop();
    throw error instanceof DomainError ? error : folderError(options.dataDir, error);
  }
}

/** @throws DomainError UNAVAILABLE */
export async function findPrograms({
  cacheDir = join(homedir(), '.cache', 'liantu'),
  javaHome,
  report,
}: Pick<EmbeddedOptions, 'cacheDir' | 'javaHome' | 'report'>): Promise<{
  java: string;
  jars: string;
  classes: string;
}> {
  try {
    return await provision({ cacheDir, javaHome, report });
  } catch (error) {
    throw error instanceof SetupError ? new DomainError('UNAVAILABLE', error.message, {}, { cause: error }) : error;
  }
}

/** Gives a database back; where nobody else uses it, it is told to end, and this waits until it has. */
export async function giveBack(lease: Lease, running: RunningDatabase | null): Promise<void> {
  if ((await lease.release()) === 'others' || running === null) return;
  // The watchdog has said so already, if the marker was there; saying it twice does no harm.
  if (isRunning(running.process)) process.kill(running.process.pid, 'SIGTERM');
  for (let waited = 0; isRunning(running.process); waited += 20) {
    // What it had committed is in its log, and the next start recovers it.
    if (waited >= 60_000) process.kill(running.process.pid, 'SIGKILL');
    await sleep(20);
  }
}
