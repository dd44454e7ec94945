import { join } from 'node:path';
import { fetchJars, NEO4J_VERSION } from './jars.mjs';
import { findJava } from './java.mjs';

/**
 * All that the embedded Neo4j needs from outside: a Java and its jars. Milliseconds when both are there.
 *
 * @param {{ cacheDir: string; javaHome: string | undefined; report: (step: string) => void; signal?: AbortSignal | undefined }} options
 *   `cacheDir` is one per user, so that clones and throw-away test homes share what was fetched
 * @returns {Promise<{ java: string; jars: string; classes: string }>} the Java program, the folder of jars, and where
 *   their class archive is once there is one (classArchive.ts)
 * @throws {import('./setupError.mjs').SetupError}
 */
export async function provision({ cacheDir, javaHome, report, signal }) {
  const java = await findJava({ cacheDir, javaHome, report, signal });
  const jars = await fetchJars({ cacheDir, mavenJava: java.home, report, signal });
  const classes = join(cacheDir, `neo4j-${NEO4J_VERSION}-java-${java.version}.jsa`);
  return { java: java.program, jars, classes };
}
