import { linkSync, renameSync, rmSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type DatabaseHome, findRunning, type RunningDatabase } from './home.ts';
import { isRunning, ourIdentity, readIdentity, writeWhole } from './processIdentity.ts';

/**
 * Lets one process at a time start the database of a home: waits while another is at it.
 *
 * @returns the database that somebody else has started, or the lock, to be released when ours is up
 */
export async function takeStartLock(
  home: DatabaseHome,
  report: (step: string) => void,
): Promise<{ running: RunningDatabase } | { running: null; release: () => void }> {
  for (let tries = 0; ; tries++) {
    const holder = tryLock(home.startLock);
    if (holder === 'us') {
      // Looked at under the lock, so that nobody can have started it since.
      const running = findRunning(home);
      if (running === null) return { running, release: () => rmSync(home.startLock, { force: true }) };
      rmSync(home.startLock, { force: true });
      return { running };
    }
    if (tries === 1) report(`waiting for process ${holder}, which is starting the database`);
    await sleep(100);
  }
}

/** @returns 'us', or the pid of the process that has the lock */
function tryLock(file: string): 'us' | number {
  const ours = `${file}.${process.pid}`;
  writeWhole(ours, ourIdentity());
  try {
    linkSync(ours, file); // appears whole, and only where there is none
    return 'us';
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    rmSync(ours, { force: true });
  }
  const holder = readIdentity(file);
  if (isRunning(holder)) return holder.pid;
  // Left by a crash. It is moved before it goes, so that of two processes that see this only one removes it; and if
  // another took the lock between our look and our move, what we have moved is theirs, and goes back.
  try {
    renameSync(file, ours);
    if (isRunning(readIdentity(ours))) renameSync(ours, file);
    else rmSync(ours);
  } catch {
    // Another was faster; the next try sees what came of it.
  }
  return holder.pid;
}
