import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseHome } from './home.ts';
import { writeWhole } from './processIdentity.ts';

/** Where a store that takes the place of a home's own is made: a data folder with a home of its own. */
export const nextFolder = (home: DatabaseHome): string => join(home.folder, 'next');
const markerOf = (home: DatabaseHome): string => join(home.folder, 'run', 'replacing');

/** From here on the next store, which is complete and stopped, takes the place of the old one, whatever crashes. */
export function decideReplacement(home: DatabaseHome): void {
  writeWhole(markerOf(home), 'the store in ../next is complete and takes the place of the one in ../data\n');
  flush(join(home.folder, 'run'));
}

/**
 * Finishes a replacement that was decided, or clears away one that was not. Called by whoever holds the start lock, before the
 * database starts. Each step can be done again where it was cut off.
 */
export function settleReplacement(home: DatabaseHome): void {
  const [next, data, previous] = [nextFolder(home), join(home.folder, 'data'), join(home.folder, 'data.previous')];
  if (existsSync(markerOf(home))) {
    const nextData = join(next, 'neo4j', 'data');
    if (existsSync(nextData)) {
      if (existsSync(data)) renameSync(data, previous);
      renameSync(nextData, data);
      flush(home.folder);
    }
    rmSync(markerOf(home));
  }
  for (const folder of [previous, next]) rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

/** So that the order of renames outlives a power cut. */
function flush(folder: string): void {
  const fd = openSync(folder, 'r');
  try {
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}
