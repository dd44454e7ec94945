import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { keepClasses } from '../../server/database/classArchive.ts';
import { type EmbeddedDatabase, findPrograms, startEmbedded } from '../../server/database/embedded.ts';
import { findRunning, openHome } from '../../server/database/home.ts';

const report = () => undefined;
let folder: string;
/** A cache with the jars of this machine and no class archive. */
let cacheDir: string;
const temporary = () => readdirSync(tmpdir()).filter((name) => name.startsWith('liantu-classes-'));

beforeAll(async () => {
  const { jars } = await findPrograms({ report });
  folder = mkdtempSync(join(tmpdir(), 'liantu-archive-'));
  cacheDir = join(folder, 'cache');
  mkdirSync(cacheDir);
  symlinkSync(jars, join(cacheDir, basename(jars)));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The files that a process has mapped into its memory, as /proc lists them. */
function mappedFiles(pid: number): string {
  return readFileSync(`/proc/${pid}/maps`, 'utf8');
}

describe('keepClasses', () => {
  it('keeps nothing and leaves nothing when it is told to stop', async () => {
    const before = temporary();
    const stop = new AbortController();
    let uri = '';
    const use = async (database: EmbeddedDatabase) => {
      uri = database.uri;
      stop.abort();
    };
    await expect(keepClasses({ cacheDir }, use, stop.signal)).rejects.toThrow(/abort/i);
    expect(uri).toMatch(/^bolt:/);
    expect(readdirSync(cacheDir)).toHaveLength(1);
    expect(temporary()).toEqual(before);
  });

  it('makes an archive once, and the next database starts from it', async () => {
    const { signal } = new AbortController();
    const { classes } = await findPrograms({ cacheDir, report });
    await keepClasses({ cacheDir }, async () => undefined, signal);
    expect(existsSync(classes)).toBe(true);
    const use = vi.fn(async () => undefined);
    await keepClasses({ cacheDir }, use, signal);
    expect(use).not.toHaveBeenCalled();
    const dataDir = join(folder, 'data');
    const database = await startEmbedded({ dataDir, cacheDir, report });
    try {
      expect(mappedFiles(findRunning(openHome(dataDir))?.process.pid ?? 0)).toContain(classes);
    } finally {
      await database.stop();
    }
  });
});
