import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './database/run.mjs';
import { SetupError } from './database/setupError.mjs';

/**
 * Which parts of package-lock.json are in node_modules, by versions, not by times: a checkout changes times.
 *
 * @param {string} root
 * @returns {'all' | 'production' | 'stale'} 'production' where only development packages are missing
 */
export function installedParts(root) {
  const installed = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (installed === null) return 'stale';
  const wanted = packagesOf(join(root, 'package-lock.json')) ?? {};
  // An optional package may be for another kind of machine.
  const missing = Object.entries(wanted).filter(
    ([path, { version, optional, devOptional }]) =>
      path !== '' && !optional && !devOptional && installed[path]?.version !== version,
  );
  if (missing.length === 0) return 'all';
  return missing.every(([, { dev }]) => dev) ? 'production' : 'stale';
}

/**
 * Brings node_modules to package-lock.json. Development packages that are there stay there.
 *
 * @param {string} root
 * @param {{ withDevelopment: boolean; signal?: AbortSignal | undefined }} options
 * @throws {SetupError} with npm's own first error
 */
export async function installPackages(root, { withDevelopment, signal }) {
  const hasDevelopment = existsSync(join(root, 'node_modules', 'vitest'));
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!withDevelopment && !hasDevelopment) args.push('--omit=dev');
  const { found, ok, output } = await run('npm', args, { cwd: root, signal });
  if (!found) throw new SetupError('found no npm on the PATH: it comes with Node');
  if (!ok) {
    const error =
      output
        .match(/^npm (?:error|ERR!) .*/gm)
        ?.slice(0, 4)
        .join('\n') ?? output.slice(-500);
    throw new SetupError(`npm could not install the packages:\n${error}`);
  }
}

/**
 * @typedef {{ version?: string; dev?: boolean; optional?: boolean; devOptional?: boolean }} LockedPackage
 * @param {string} file a lock file
 * @returns {Record<string, LockedPackage> | null}
 */
function packagesOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}
