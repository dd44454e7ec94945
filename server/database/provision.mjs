import { fetchJars } from './jars.mjs';
import { findJava } from './java.mjs';

/**
 * All that the embedded Neo4j needs from outside: a Java and its jars. Milliseconds when both are there.
 *
 * @param {{ cacheDir: string; javaHome: string | undefined; report: (step: string) => void; signal?: AbortSignal | undefined }} options
 *   `cacheDir` is one per user, so that clones and throw-away test homes share what was fetched
 * @returns {Promise<{ java: string; jars: string }>} the Java program and the folder of jars
 * @throws {import('./setupError.mjs').SetupError}
 */
export async function provision({ cacheDir, javaHome, report, signal }) {
  const java = await findJava({ cacheDir, javaHome, report, signal });
  const jars = await fetchJars({ cacheDir, mavenJava: java.home, report, signal });
  return { java: java.program, jars };
}
