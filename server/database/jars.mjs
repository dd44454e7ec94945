import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.mjs';
import { SetupError } from './setupError.mjs';

export const NEO4J_VERSION = '5.26.30';
const JARS = 213;
const COPY = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies';

const POM = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>liantu</groupId><artifactId>embedded-neo4j</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.neo4j</groupId><artifactId>neo4j</artifactId><version>${NEO4J_VERSION}</version></dependency>
  </dependencies>
</project>
`;

/**
 * The folder with Neo4j's jars, fetched once per user by Maven. It appears in the cache complete or not at all.
 *
 * @param {{ cacheDir: string; mavenJava: string | undefined; report: (step: string) => void; signal?: AbortSignal | undefined }} options
 *   `mavenJava` is the JAVA_HOME for Maven, where it must not take its own choice
 * @returns {Promise<string>}
 * @throws {SetupError} Maven missing or failing, disk full, cache not writable
 */
export async function fetchJars({ cacheDir, mavenJava, report, signal }) {
  const folder = join(cacheDir, `neo4j-${NEO4J_VERSION}`);
  if (existsSync(folder)) return folder;
  report(`fetching Neo4j ${NEO4J_VERSION} (${JARS} files, 123 MB, once) with Maven`);
  const unfinished = `${folder}.${process.pid}`;
  try {
    await mkdir(join(unfinished, '.mvn'), { recursive: true });
    await writeFile(join(unfinished, 'pom.xml'), POM);
    // Maven ends before Java's better compiler has paid for itself: a quarter less work.
    await writeFile(join(unfinished, '.mvn', 'jvm.config'), '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC\n');
  } catch (error) {
    throw new SetupError(
      `the cache folder ${cacheDir} is not writable (${reason(error)}): name another in XDG_CACHE_HOME`,
    );
  }
  try {
    await copyWithMaven(unfinished, mavenJava, signal);
    for (const name of ['pom.xml', '.mvn']) await rm(join(unfinished, name), { recursive: true });
    const count = (await readdir(unfinished)).length;
    if (count !== JARS)
      throw new SetupError(`maven brought ${count} files of Neo4j ${NEO4J_VERSION} instead of ${JARS}`);
    // Another process may have finished before us: then its folder stands, and ours goes.
    await rename(unfinished, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
    return folder;
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
}

/**
 * @param {string} folder holds pom.xml, receives the jars
 * @param {string | undefined} mavenJava
 * @param {AbortSignal | undefined} signal
 */
async function copyWithMaven(folder, mavenJava, signal) {
  const args = ['--batch-mode', '--quiet', '--strict-checksums', '-Dmaven.artifact.threads=16'];
  args.push('-DincludeScope=runtime', `-DoutputDirectory=${folder}`, COPY);
  const env = mavenJava === undefined ? {} : { JAVA_HOME: mavenJava };
  const { found, ok, output } = await run('mvn', args, { env, cwd: folder, signal });
  if (ok) return;
  const choices = 'or run the image neo4j:5.26 or another Neo4j 5.26 and set NEO4J_URI';
  if (!found) {
    throw new SetupError(
      `found no Maven (mvn) on the PATH, and it fetches the embedded Neo4j ${NEO4J_VERSION} once: ` +
        `install it (Debian: apt-get install maven), or copy the folder ${folder.replace(/\.\d+$/, '')} from a machine ` +
        `that has it, ${choices}`,
    );
  }
  if (/No space left/i.test(output)) {
    throw new SetupError('the disk is full: fetching Neo4j needs 300 MB in the home folder, then start again');
  }
  const error = /^\[ERROR\] (.*?)(?: -> \[Help.*)?$/m.exec(output)?.[1] ?? output.trim().split('\n')[0] ?? '';
  throw new SetupError(
    `maven could not fetch Neo4j ${NEO4J_VERSION} (${error.slice(0, 300)}): check the network and Maven's settings, ${choices}`,
  );
}

/** @param {unknown} error */
function reason(error) {
  return error instanceof Error ? error.message.replace(/,.*/s, '') : String(error);
}
