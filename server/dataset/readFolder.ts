import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Sentence } from '../domain/sentence.ts';
import { BULK } from './budget.ts';
import type { Problem } from './problem.ts';

/** One file of a dataset, wherever it comes from; it can be read more than once. */
export interface Entry {
  /** Path inside the dataset, with `/`: `firms.csv`, `shanxi-zones/企业.csv`. */
  readonly path: string;
  /** [bytes] */
  readonly size: number;
  open(): AsyncIterable<Uint8Array>;
}

export interface EntryLimits {
  /** [bytes] */
  readonly totalSize: number;
  /** [files] */
  readonly entries: number;
}

interface Found {
  readonly entries: Entry[];
  readonly problems: Problem[];
}

/** What comes along when people zip, mail and document folders. */
const IGNORED = /^(?:\..*|__MACOSX|Thumbs\.db|desktop\.ini|(?:README|LICEN[CS]E)(?:\..*)?)$/i;

export const isIgnored = (name: string): boolean => IGNORED.test(name);

/**
 * The CSV files of a folder, and of the folders in it (its parts), in the order of their paths. What cannot belong to a dataset is
 * a problem, never skipped silently.
 */
export async function listFolder(path: string, limits: EntryLimits): Promise<Found> {
  const found: Found = { entries: [], problems: [] };
  await walk(path, '', found);
  const total = found.entries.reduce((sum, { size }) => sum + size, 0);
  if (found.entries.length > limits.entries)
    return refuseAll(path, {
      zh: `有 ${found.entries.length} 个文件，最多读取 ${limits.entries} 个`,
      en: `has ${found.entries.length} files, at most ${limits.entries} are read`,
    });
  if (total > limits.totalSize)
    return refuseAll(path, {
      zh: `共 ${total} 字节，最多读取 ${limits.totalSize} 字节；更大的可停下服务后整库导入（${BULK}）`,
      en: `holds ${total} bytes, at most ${limits.totalSize} are read; a larger one can be loaded in bulk in the place of the whole graph (${BULK}, the server stopped)`,
    });
  if (found.entries.length === 0 && found.problems.length === 0) return refuseAll(path, NO_CSV);
  return found;
}

export const NO_CSV: Sentence = { zh: '里面没有 CSV 文件', en: 'has no CSV file in it' };
export const NOT_CSV: Sentence = { zh: '不是 CSV 文件', en: 'is not a CSV file' };
export const NOT_PLAIN: Sentence = { zh: '不是普通文件', en: 'is not a plain file' };

/** A problem with a file as a whole. */
export const problemWith = (file: string, reason: Sentence): Problem => ({
  file,
  row: null,
  column: null,
  value: null,
  reason,
});

const refuseAll = (path: string, reason: Sentence): Found => ({
  entries: [],
  problems: [problemWith(basename(path), reason)],
});

const entryOf = (path: string, file: string, size: number): Entry => ({
  path,
  size,
  open: () => createReadStream(file),
});

async function walk(root: string, part: string, found: Found): Promise<void> {
  const items = await readdir(join(root, part), { withFileTypes: true });
  for (const item of items.sort((one, other) => (one.name < other.name ? -1 : 1))) {
    const path = part === '' ? item.name : `${part}/${item.name}`;
    if (isIgnored(item.name)) continue;
    if (item.isDirectory()) {
      if (part === '') await walk(root, item.name, found);
      else
        found.problems.push(
          problemWith(path, {
            zh: '是子文件夹里的文件夹：数据集只能有一层子文件夹',
            en: 'is a folder inside a part: a dataset has parts, parts have none',
          }),
        );
    } else if (item.isFile() && /\.csv$/i.test(item.name)) {
      const file = join(root, path);
      found.entries.push(entryOf(path, file, (await stat(file)).size));
    } else found.problems.push(problemWith(path, item.isFile() ? NOT_CSV : NOT_PLAIN));
  }
}
