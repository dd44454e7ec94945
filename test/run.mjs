// `npm test`: sets up all that the tests need on a fresh machine, then runs them stage by stage to the first that fails.
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../server/build.mjs';
import { provision } from '../server/database/provision.mjs';
import { run } from '../server/database/run.mjs';
import { SetupError } from '../server/database/setupError.mjs';
import { installedParts, installPackages } from '../server/install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const results = mkdtempSync(join(tmpdir(), 'liantu-results-'));
const stopping = new AbortController();
const { signal } = stopping;
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => stopping.abort());

// The settings of whoever runs this must reach no test: least of all the address of a real database.
for (const name of Object.keys(process.env)) if (/^(LIANTU|NEO4J)_/.test(name)) delete process.env[name];

let passed = 0;
let failed = 0;
/** @type {Promise<string> | undefined} */
let chromium;
/** @type {ReturnType<typeof run> | undefined} */
let classes;
/** @type {Promise<string> | undefined} */
let starts;
/** @type {ReturnType<typeof run> | undefined} */
let database;
const endDatabase = new AbortController();

/** Runs one of node_modules' programs. @param {string} program @param {readonly string[]} args */
async function tool(program, ...args) {
  const { ok, output } = await run(process.execPath, [join('node_modules', program), ...args], { cwd: root, signal });
  if (!ok) throw new SetupError(output.trim());
}

/** Runs one project of vitest and adds to the counts. @param {string} project */
async function vitest(project) {
  const file = join(results, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const args = [join('node_modules', 'vitest/vitest.mjs'), 'run', '--project', project, ...reporters];
  const { ok, output } = await run(process.execPath, args, { cwd: root, signal, env: { NO_COLOR: '1' } });
  const counts = readCounts(file);
  passed += counts.passed;
  failed += counts.failed;
  if (!ok) throw new SetupError(output.trim());
  if (counts.passed === 0) throw new SetupError(`no test of the project ${project} ran`);
  return `${counts.passed} passed`;
}

/** @param {string} file @returns {{ passed: number; failed: number }} zero where vitest did not get as far */
function readCounts(file) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: Number(numPassedTests), failed: Number(numFailedTests) };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** @param {string} [folder] @returns {Map<string, string>} hash of each file that a generator might write */
function hashFiles(folder = '') {
  const skipped = /^(node_modules|dist|seed|coverage|\..*)$|\.tsbuildinfo$/;
  const hashes = new Map();
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (skipped.test(entry.name)) continue;
    if (entry.isDirectory()) for (const [inner, hash] of hashFiles(path)) hashes.set(inner, hash);
    else
      hashes.set(
        path,
        createHash('sha256')
          .update(readFileSync(join(root, path)))
          .digest('hex'),
      );
  }
  return hashes;
}

async function checkGenerated() {
  const before = hashFiles();
  const { ok, output } = await run('npm', ['run', '--silent', 'generate'], { cwd: root, signal });
  if (!ok) throw new SetupError(output.trim());
  const after = hashFiles();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  if (changed.length > 0) throw new SetupError(`out of date, now generated anew: commit them\n${changed.join('\n')}`);
}

/** @param {string} step */
const quiet = (step) => void step;

/** @type {ReadonlyArray<{ name: string; work: () => Promise<string | void> }>} */
const stages = [
  {
    name: 'install',
    async work() {
      const cacheDir = join(process.env['XDG_CACHE_HOME'] || join(process.env['HOME'] ?? tmpdir(), '.cache'), 'liantu');
      const programs = provision({ cacheDir, javaHome: process.env['JAVA_HOME'] || undefined, report: quiet, signal });
      const packages =
        installedParts(root) === 'all' ? undefined : installPackages(root, { withDevelopment: true, signal });
      await Promise.all([programs, packages]);
      // Beside the stages that need no database: each of the many that follow starts in half the time.
      classes = run(process.execPath, ['--import', 'tsx', 'server/keepClasses.ts'], { cwd: root, signal });
      // Beside the stages that need no browser; a failure counts when it is needed.
      const { provideChromium } = await import('./support/chromium.mjs');
      chromium = provideChromium(process.env);
      chromium.catch(() => undefined);
    },
  },
  {
    name: 'format and lint',
    async work() {
      await tool('@biomejs/biome/bin/biome', 'check');
      await tool('oxlint/bin/oxlint', '--type-aware', '--quiet');
    },
  },
  {
    name: 'boundaries',
    async work() {
      const { findViolations } = await import('./boundaries.mjs');
      const violations = findViolations(root);
      if (violations.length > 0) throw new SetupError(violations.join('\n'));
    },
  },
  { name: 'types', work: () => tool('typescript/bin/tsc', '-b') },
  { name: 'generated files', work: checkGenerated },
  { name: 'unit', work: () => vitest('unit') },
  {
    name: "database's classes",
    async work() {
      const kept = await classes;
      if (!kept?.ok) throw new SetupError(kept?.output ?? '');
    },
  },
  {
    name: 'build',
    async work() {
      await build(root, 'server', { report: quiet, signal });
      await build(root, 'page', { report: quiet, signal });
      // One for both stages that follow: the second finds it warm.
      const dataDir = join(results, 'database');
      process.env['TEST_DATABASE'] = dataDir;
      const hold = ['--import', 'tsx', 'test/database/holdDatabase.ts', dataDir];
      database = run(process.execPath, hold, { cwd: root, signal: AbortSignal.any([signal, endDatabase.signal]) });
      // Beside them: these start databases of their own and mostly wait for them.
      starts = vitest('neo4j');
      starts.catch(() => undefined);
    },
  },
  { name: 'database', work: () => vitest('database') },
  {
    name: 'browser',
    async work() {
      process.env['CHROME_PATH'] = await chromium;
      return vitest('browser');
    },
  },
  { name: 'neo4j', work: async () => starts },
];

for (const { name, work } of stages) {
  const start = performance.now();
  const time = () => `${((performance.now() - start) / 1000).toFixed(1).padStart(6)} s`;
  try {
    const note = await work();
    signal.throwIfAborted();
    console.log(`${time()}  ${name}${note ? `: ${note}` : ''}`);
  } catch (error) {
    console.log(`${time()}  ${name}: ${signal.aborted ? 'stopped' : 'FAILED'}\n`);
    if (!signal.aborted) console.log(error instanceof Error ? error.message : error);
    failed = Math.max(failed, 1);
    break;
  }
}
// After a failure it may still run: it leaves nothing behind, and what it found counts too.
endDatabase.abort();
await Promise.allSettled([starts, classes, database]);
rmSync(results, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
