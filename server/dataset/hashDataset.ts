import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** SHA-256 of a file; of a folder, that of the list of its files with their own. '' where there is nothing. */
export async function hashDataset(path: string): Promise<string> {
  const kind = await stat(path).catch(() => null);
  if (kind === null) return '';
  if (!kind.isDirectory()) return hashFile(path);
  const hash = createHash('sha256');
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
  for (const file of files.sort()) hash.update(`${await hashFile(file)}  ${file.slice(path.length + 1)}\n`);
  return hash.digest('hex');
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}
