import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './database/run.mjs';
import { SetupError } from './database/setupError.mjs';

/** What is built from what, and how. `made` is there only when it was built whole. */
const PARTS = {
  server: {
    step: 'compiling the server',
    sources: ['server', 'tsconfig.base.json', 'package-lock.json'],
    made: 'dist/server/main.js',
    // Types were checked by `npm test`: without that, and without declarations, it takes a quarter of the time.
    command: [
      'node_modules/typescript/bin/tsc',
      ...['-p', 'server', '--noCheck', '--composite', 'false', '--incremental', 'false', '--declaration', 'false'],
    ],
    clear: 'dist/server',
  },
  page: {
    step: 'building the page',
    sources: ['web', 'vite.config.ts', 'package-lock.json'],
    made: 'dist/web/index.html',
    command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    clear: 'dist/web',
  },
};

/**
 * Builds the server or the page, unless what is there was built from the same sources.
 *
 * @param {string} root
 * @param {keyof typeof PARTS} name
 * @param {{ report: (step: string) => void; signal?: AbortSignal | undefined }} options
 * @returns {Promise<boolean>} whether there was anything to do
 * @throws {SetupError} with the compiler's own words
 */
export async function build(root, name, { report, signal }) {
  const { step, sources, made, command, clear } = PARTS[name];
  const stamp = join(root, 'dist', `${name}.sources`);
  const now = hashOf(root, sources);
  if (existsSync(join(root, made)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return false;
  report(step);
  // A file whose source is gone must not stay.
  rmSync(join(root, clear), { recursive: true, force: true });
  mkdirSync(join(root, 'dist'), { recursive: true });
  const { ok, output } = await run(process.execPath, command, { cwd: root, signal });
  if (!ok) throw new SetupError(`${step} failed:\n${output.trim()}`);
  writeFileSync(stamp, now);
  return true;
}

/**
 * @param {string} root
 * @param {readonly string[]} sources files and folders
 */
function hashOf(root, sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of filesUnder(root, source))
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  }
  return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} in an order that is always the same
 */
function filesUnder(root, path) {
  if (/\.\w+$/.test(path)) return [path];
  const entries = readdirSync(join(root, path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const inner = `${path}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(root, inner) : [inner];
  });
}
