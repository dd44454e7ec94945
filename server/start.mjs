// `npm start`, and with --cli `npm run liantu`: brings a fresh clone to where dist/server/main.js (or cli.js) can run,
// and runs it in this process. Plain JavaScript on Node's own modules, because nothing else is there yet.
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from './build.mjs';
import { provision } from './database/provision.mjs';
import { SetupError } from './database/setupError.mjs';
import { installedParts, installPackages } from './install.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const isCommand = process.argv[2] === '--cli';
const stopping = new AbortController();
const { signal } = stopping;

/** @param {string} step */
function report(step) {
  const line = `${(performance.now() / 1000).toFixed(1).padStart(6)} s  ${step}`;
  // A command's stdout holds its answer alone.
  if (isCommand) console.error(line);
  else console.log(line);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  // What Vite needs; the versions in between are no longer kept up by anybody.
  if ((major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22) return;
  throw new SetupError(
    `this is Node ${process.versions.node}, and Liantu needs 20.19, 22.12 or later: install one of them`,
  );
}

/** The packages and, beside them, the embedded database's programs. */
async function fetchAll() {
  const mustInstall = installedParts(root) === 'stale';
  const fetching = [];
  if (mustInstall) {
    report('installing the packages');
    fetching.push(installPackages(root, { withDevelopment: false, signal }));
  }
  if (!process.env['NEO4J_URI']) {
    const cacheDir = join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'liantu');
    fetching.push(provision({ cacheDir, javaHome: process.env['JAVA_HOME'] || undefined, report, signal }));
  }
  await Promise.all(fetching);
}

/** @param {string} path below dist/server */
function load(path) {
  return import(pathToFileURL(join(root, 'dist', 'server', path)).href);
}

/**
 * Starts the database while the page is being built: both take seconds. Only a head start: main.js joins it, or meets
 * the same trouble and tells it.
 *
 * @returns {Promise<() => Promise<void>>} gives it back
 */
async function startDatabaseAhead() {
  try {
    const [{ readConfig }, { openDatabase }] = await Promise.all([load('config.js'), load('database/openDatabase.js')]);
    const database = await openDatabase(readConfig(process.env), report);
    return () => database.stop();
  } catch {
    return async () => undefined;
  }
}

async function prepareAndServe() {
  await fetchAll();
  await build(root, 'server', { report, signal });
  /** @type {Promise<() => Promise<void>> | undefined} */
  let ahead;
  const building = build(root, 'page', {
    signal,
    report(step) {
      report(`${step}, and starting the database`);
      ahead = startDatabaseAhead();
    },
  });
  try {
    await building;
    signal.throwIfAborted();
    endPreparing();
    const giveBack = await ahead;
    const served = load('main.js'); // until it is told to stop
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(name, () => void giveBack?.());
    await served;
  } finally {
    await (await ahead)?.();
  }
}

async function prepareAndRunCommand() {
  await fetchAll();
  await build(root, 'server', { report, signal });
  endPreparing();
  process.argv.splice(1, 2, join(root, 'dist', 'server', 'cli.js'));
  await load('cli.js');
}

// While preparing, a signal ends the programs that prepare; then main.js has its own order of ending.
const onSignal = () => stopping.abort();
for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, onSignal);
function endPreparing() {
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.off(name, onSignal);
}

// npm passes signals on, but nothing passes its being killed on.
if (process.env['npm_lifecycle_event'] !== undefined && existsSync('/proc')) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1000).unref();
}

try {
  checkNode();
  await (isCommand ? prepareAndRunCommand() : prepareAndServe());
} catch (error) {
  if (signal.aborted) process.exitCode = 130;
  else {
    console.error(error instanceof SetupError ? error.message : error);
    process.exitCode = 1;
  }
}
