import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** Text of each file, by path: `{ 'firms.csv': 'id,name\na,甲\n' }`. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Writes a dataset into a throw-away folder, which goes when the test ends. Returns the folder. */
export async function writeDataset(files: Files): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'liantu-dataset-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(dir, path)), { recursive: true });
    await writeFile(join(dir, path), content);
  }
  return dir;
}
