import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from '../../server/build.mjs';
import type { TestDatabase } from './startDatabase.ts';

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Started by the first that needs it: what users run is built, and starts in half the time. */
let built: Promise<unknown> | undefined;

/** Runs the built command line against the database given; settings of the test's own environment are not passed on. */
export async function runCli(
  args: readonly string[],
  database: TestDatabase,
  settings: Readonly<Record<string, string>> = {},
): Promise<Ran> {
  built ??= build(ROOT, 'server', { report: () => undefined });
  await built;
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, ['dist/server/cli.js', ...args], {
    cwd: ROOT,
    env: {
      PATH,
      HOME,
      NEO4J_URI: database.uri,
      NEO4J_USER: database.user,
      NEO4J_PASSWORD: database.password,
      NEO4J_DATABASE: database.database,
      ...settings,
    },
  });
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}
