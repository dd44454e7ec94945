import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type DatabaseHome, openHome } from '../../server/database/home.ts';
import { decideReplacement, nextFolder, settleReplacement } from '../../server/database/settleReplacement.ts';

let dataDir: string;
let home: DatabaseHome;
let nextData: string;

/** A data folder with a store `old`, and beside it a complete one, `new`. */
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'liantu-settle-'));
  home = openHome(dataDir);
  writeFileSync(join(home.folder, 'data', 'store'), 'old');
  nextData = join(nextFolder(home), 'neo4j', 'data');
  mkdirSync(nextData, { recursive: true });
  writeFileSync(join(nextData, 'store'), 'new');
});
afterEach(() => rmSync(dataDir, { recursive: true }));

const store = (): string => readFileSync(join(home.folder, 'data', 'store'), 'utf8');
const left = (): readonly string[] => readdirSync(home.folder).filter((name) => /next|previous/.test(name));

describe('settleReplacement', () => {
  it('clears away a store that was not decided', () => {
    settleReplacement(home);
    expect(store()).toBe('old');
    expect(left()).toEqual([]);
  });

  it('puts a store that was decided in the place of the old one', () => {
    decideReplacement(home);
    settleReplacement(home);
    expect(store()).toBe('new');
    expect(left()).toEqual([]);
    settleReplacement(home);
    expect(store()).toBe('new');
  });

  it('goes on where the old store was put aside and the new one not yet put in', () => {
    decideReplacement(home);
    renameSync(join(home.folder, 'data'), join(home.folder, 'data.previous'));
    // Another program opens the home before anybody settles it: it must not make an empty store.
    openHome(dataDir);
    expect(existsSync(join(home.folder, 'data'))).toBe(false);
    settleReplacement(home);
    expect(store()).toBe('new');
    expect(left()).toEqual([]);
  });

  it('goes on where the new store was put in and the old one is still there', () => {
    decideReplacement(home);
    renameSync(join(home.folder, 'data'), join(home.folder, 'data.previous'));
    renameSync(nextData, join(home.folder, 'data'));
    settleReplacement(home);
    expect(store()).toBe('new');
    expect(left()).toEqual([]);
  });

  it('keeps what else is in the data folder', () => {
    mkdirSync(join(dataDir, 'next'));
    settleReplacement(home);
    expect(existsSync(join(dataDir, 'next'))).toBe(true);
  });
});
