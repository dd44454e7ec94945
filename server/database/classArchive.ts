import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type EmbeddedDatabase, type EmbeddedOptions, findPrograms, startEmbedded } from './embedded.ts';
import { findRunning, openHome } from './home.ts';

/** A database that is used a little and thrown away needs no more. [MiB] */
const MEMORY = { heap: 768, pageCache: 64 };

/**
 * Makes the class archive that lets Java take Neo4j's classes as they were once loaded and checked, in half the time:
 * starts a throw-away database, has it used, and keeps what Java writes at its end. Nothing when there is one already.
 * One archive serves one version of Java and of Neo4j, for all clones of the user.
 *
 * @param ask asks the database what it will be asked later: only classes in use by then are kept
 * @param signal ends it at once, with nothing kept
 * @throws DomainError UNAVAILABLE as startEmbedded; whatever `ask` throws
 */
export async function keepClasses(
  options: Pick<EmbeddedOptions, 'cacheDir' | 'javaHome'>,
  ask: (database: EmbeddedDatabase) => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  const report = () => undefined;
  const { classes } = await findPrograms({ ...options, report });
  if (existsSync(classes)) return;
  const dataDir = await mkdtemp(join(tmpdir(), 'liantu-classes-'));
  const written = join(dataDir, 'classes.jsa');
  const unfinished = `${classes}.${process.pid}`;
  // Java told to end in order would write for ten seconds what nobody wants any more.
  const kill = () => {
    const running = findRunning(openHome(dataDir));
    if (running !== null) process.kill(running.process.pid, 'SIGKILL');
  };
  try {
    signal.addEventListener('abort', kill);
    const database = await startEmbedded({ ...options, dataDir, report, memory: MEMORY, archiveTo: written });
    const stop = () => void database.stop();
    signal.addEventListener('abort', stop);
    try {
      await ask(database);
    } finally {
      signal.removeEventListener('abort', stop);
      await database.stop();
    }
    signal.throwIfAborted();
    // A Java without archives of its own writes none, and all goes on as without.
    if (!existsSync(written)) return;
    await copyFile(written, unfinished);
    await rename(unfinished, classes);
  } finally {
    signal.removeEventListener('abort', kill);
    await rm(unfinished, { force: true });
    await rm(dataDir, { recursive: true, force: true });
  }
}
