// `npm start`, and with --cli `npm run liantu`: brings a fresh clone to where dist/server/main.js (or cli.js) can run,
// and runs it in this process. Plain JavaScript on Node's own modules, because nothing else is there yet.
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

/** The embedded database's programs: most of a first start is waiting for them, so they come beside all else. */
async function fetchPrograms() {
  if (process.env.NEO4J_URI) return;
  const cacheDir = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'liantu');
  await provision({ cacheDir, javaHome: process.env.JAVA_HOME || undefined, report, signal });
}

async function compileServer() {
  if (installedParts(root) === 'stale') {
    report('installing the packages');
    await installPackages(root, { withDevelopment: false, signal });
  }
  await build(root, 'server', { report, signal });
}

/** @param {string} path below dist/server */
function load(path) {
  return import(pathToFileURL(join(root, 'dist', 'server', path)).href);
}

/**
 * Starts the database while the page is still being built: both take seconds. main.js then joins it.
 *
 * @param {Promise<void>} programs
 * @returns {Promise<() => Promise<void>>} gives it back
 */
async function startDatabase(programs) {
  const [{ readConfig }, { openDatabase }] = await Promise.all([load('config.js'), load('database/openDatabase.js')]);
  const config = readConfig(process.env);
  await programs;
  const database = await openDatabase(config, report);
  return () => database.stop();
}

async function prepareAndServe() {
  const programs = fetchPrograms();
  // Without them nothing else is of use, so their failure ends the waiting for it.
  await Promise.race([compileServer(), programs.then(() => new Promise(() => undefined))]);
  const database = startDatabase(programs);
  try {
    const [giveBack] = await Promise.all([database, build(root, 'page', { report, signal })]);
    signal.throwIfAborted();
    endPreparing();
    for (const name of SIGNALS) process.once(name, () => void giveBack());
    await load('main.js'); // until it is told to stop
  } finally {
    stopping.abort();
    const giveBack = await database.catch(() => undefined);
    await giveBack?.();
  }
}

async function prepareAndRunCommand() {
  await Promise.all([fetchPrograms(), compileServer()]);
  endPreparing();
  process.argv.splice(1, 2, join(root, 'dist', 'server', 'cli.js'));
  await load('cli.js');
}

// While preparing, a signal ends the programs that prepare; then main.js has its own order of ending.
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];
let isToldToStop = false;
function onSignal() {
  isToldToStop = true;
  stopping.abort();
}
for (const name of SIGNALS) process.on(name, onSignal);
function endPreparing() {
  for (const name of SIGNALS) process.off(name, onSignal);
}

// npm passes signals on, but nothing passes its being killed on.
if (process.env.npm_lifecycle_event !== undefined) {
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && process.kill(process.pid, 'SIGTERM'), 1000).unref();
}

try {
  checkNode();
  await (isCommand ? prepareAndRunCommand() : prepareAndServe());
} catch (error) {
  stopping.abort();
  process.exitCode = tell(error);
}

/** @param {unknown} error @returns {number} the exit code: 3 where there is no database to be had, as of the command line */
function tell(error) {
  if (isToldToStop) return 130;
  const isOurs = error instanceof SetupError || (error instanceof Error && error.name === 'DomainError');
  console.error(isOurs ? error.message : error);
  const isRefusal = error instanceof Error && 'code' in error && error.code !== 'UNAVAILABLE';
  return isOurs && !isRefusal ? 3 : 1;
}
