import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { answersBolt, freePort } from './boltPort.ts';
import { explainFailure, findStoreFailure, followLogs, watchForPanic } from './failure.ts';
import { type DatabaseHome, findLast, markRunning, type RunningDatabase, requireRoom } from './home.ts';
import { javaArguments, type Memory, neo4jSettings } from './neo4jSettings.ts';
import { isRunning } from './processIdentity.ts';

export interface JavaPrograms {
  readonly java: string;
  /** the folder with Neo4j's jars */
  readonly jars: string;
  readonly memory: Memory;
  /** where the class archive of these jars is, if there is one */
  readonly classes: string;
  /** the class archive to write when the database ends */
  readonly archiveTo?: string | undefined;
}

/**
 * Starts Neo4j on a home whose start lock we hold, and waits until it serves.
 *
 * @param onEnd is told when it has ended after it served, for whatever reason
 * @throws DomainError UNAVAILABLE with the reason, after the process has ended
 */
export async function startJava(
  home: DatabaseHome,
  programs: JavaPrograms,
  report: (step: string) => void,
  onEnd: () => void,
): Promise<RunningDatabase> {
  for (let tries = 1; ; tries++) {
    requireRoom(dirname(home.folder));
    const port = await freePort(tries === 1 ? findLast(home)?.port : 0);
    writeFileSync(join(home.conf, 'neo4j.conf'), neo4jSettings(port, programs.memory), { mode: 0o600 });
    const said = followLogs(home);
    const log = openSync(home.consoleLog, 'w', 0o600);
    // Java takes the bytes of paths for what the locale says, and there may be none: env(1) sets one and execs, so
    // that the pid is Java's. Detached, so that Ctrl-C reaches us alone, and the order of ending is ours.
    const classes = { from: existsSync(programs.classes) ? programs.classes : undefined, to: programs.archiveTo };
    const argv = ['LC_ALL=C.UTF-8', programs.java, ...javaArguments(home, programs.jars, programs.memory, classes)];
    const child = spawn('env', argv, { cwd: home.folder, detached: true, stdio: ['ignore', log, log] });
    closeSync(log);
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    const running = child.pid === undefined ? null : markRunning(home, child.pid, port);
    const hasFailed = () => findStoreFailure(said(), home) !== null;
    if (running !== null && (await waitUntilReady(running, report, hasFailed)) && !hasFailed()) {
      // It can commit nothing any more, and its end in order would try to write.
      const endWatch = watchForPanic(home, () => child.kill('SIGKILL'));
      void ended.then(endWatch).then(onEnd);
      child.unref(); // a program that forgets to stop it may end, and the watchdog stops it
      return running;
    }
    child.kill('SIGTERM');
    // It holds nothing that it has not written, and some failures (a full disk) keep it from ending in order.
    const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(patience);
    const failure = explainFailure(said(), home);
    if (failure.id !== 'port taken' || tries === 3) throw failure.error;
  }
}

/**
 * Waits until the database serves, however long it replays its log after a crash.
 *
 * @param hasFailed asked now and then whether there is nothing to wait for
 * @returns false when it has ended or failed instead
 */
export async function waitUntilReady(
  { process: java, port }: RunningDatabase,
  report: (step: string) => void,
  hasFailed: () => boolean = () => false,
): Promise<boolean> {
  const start = Date.now();
  for (let nextReport = 15; isRunning(java); ) {
    if (await answersBolt(port)) return true;
    const waited = (Date.now() - start) / 1000;
    if (waited > nextReport) {
      if (hasFailed()) return false;
      report(`the database is still coming up after ${Math.round(waited)} s`);
      nextReport += 15;
    }
    await sleep(40);
  }
  return false;
}
