import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../../server/database/run.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** For a browser that only ever meets this machine. */
export const CHROMIUM_FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | null} CHROME_PATH if it is a program, else the first of the usual names on the PATH
 */
export function findChromium(env) {
  const folders = (env['PATH'] ?? '').split(delimiter);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(env['CHROME_PATH'] ? [env['CHROME_PATH']] : []), ...candidates, ...PLACES].find(isProgram) ?? null;
}

/**
 * Chromium, installed with Debian's packages where it is missing and that may be done.
 *
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {Promise<string>} its path
 * @throws {Error} with what to install
 */
export async function provideChromium(env) {
  const found = findChromium(env);
  if (found !== null) return found;
  const missing =
    'found no Chromium: install it (Debian: apt-get install chromium fonts-noto-cjk), or name one in CHROME_PATH';
  if (process.getuid?.() !== 0) throw new Error(missing);
  const quiet = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
  const update = await run('apt-get', ['-qq', 'update'], quiet);
  if (!update.found) throw new Error(missing);
  const packages = ['chromium', 'fonts-noto-cjk'];
  const { output } = await run('apt-get', ['-qq', 'install', '--yes', '--no-install-recommends', ...packages], quiet);
  const installed = findChromium(env);
  if (installed === null) throw new Error(`${missing} (apt-get could not: ${output.trim().split('\n').at(-1)})`);
  return installed;
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
