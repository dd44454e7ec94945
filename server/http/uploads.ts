import { randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DomainError } from '../errors.ts';

/** What uploads may take in the data folder. */
export const UPLOAD_LIMITS = {
  /** One file. [bytes] */
  size: 200 * 2 ** 20,
  /** Older ones go when another comes. */
  count: 20,
  /** [ms] */
  age: 24 * 3_600_000,
};

/** A file that somebody sent, kept until it is imported, taken back or a day old. */
export interface Upload {
  readonly id: string;
  /** What the user called it. */
  readonly name: string;
  readonly path: string;
  /** Where the changes that it would make are listed, a line of JSON each. */
  readonly changes: string;
}

/** Files between being sent and being imported, each in a folder of its own. */
export class Uploads {
  readonly #folder: string;
  readonly #limits: typeof UPLOAD_LIMITS;

  constructor(folder: string, limits: Partial<typeof UPLOAD_LIMITS> = {}) {
    this.#folder = folder;
    this.#limits = { ...UPLOAD_LIMITS, ...limits };
  }

  /** Keeps what comes. Throws BAD_USER_INPUT where it is too large or has no usable name. */
  async add(name: string, content: Readable): Promise<Upload> {
    if (!/^[^/\\\p{Cc}]{1,255}$/u.test(name) || /^\.+$/.test(name))
      throw new DomainError('BAD_USER_INPUT', `name "${name.slice(0, 80)}" is no file name`, { argument: 'name' });
    await this.#makeRoom();
    const upload = this.#at(randomUUID(), name);
    await mkdir(join(this.#folder, upload.id), { recursive: true, mode: 0o700 });
    try {
      await pipeline(content, limitSize(this.#limits.size), createWriteStream(upload.path, { mode: 0o600 }));
      await writeFile(join(this.#folder, upload.id, 'name'), name);
      return upload;
    } catch (error) {
      await this.remove(upload.id);
      throw error;
    }
  }

  /** Throws NOT_FOUND where there is none, or no longer. */
  async get(id: string): Promise<Upload> {
    const name = /^[0-9a-f-]{36}$/.test(id)
      ? await readFile(join(this.#folder, id, 'name'), 'utf8').catch(() => null)
      : null;
    if (name === null) throw new DomainError('NOT_FOUND', 'this file is not here any more: send it again');
    return this.#at(id, name);
  }

  async remove(id: string): Promise<void> {
    await rm(join(this.#folder, id), { recursive: true, force: true });
  }

  #at(id: string, name: string): Upload {
    const folder = join(this.#folder, id);
    return { id, name, path: join(folder, 'content'), changes: join(folder, 'changes') };
  }

  async #makeRoom(): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const kept = await Promise.all(
      (await readdir(this.#folder)).map(async (id) => ({
        id,
        time: (await stat(join(this.#folder, id)).catch(() => null))?.mtimeMs ?? 0,
      })),
    );
    const byAge = kept.sort((one, other) => other.time - one.time);
    for (const [index, { id, time }] of byAge.entries())
      if (index >= this.#limits.count - 1 || Date.now() - time > this.#limits.age) await this.remove(id);
  }
}

function limitSize(limit: number) {
  return async function* (content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    let size = 0;
    for await (const chunk of content) {
      size += chunk.length;
      if (size > limit) throw new DomainError('BAD_USER_INPUT', `the file is larger than ${limit} bytes: divide it`);
      yield chunk;
    }
  };
}

/** Lines `offset` to `offset + limit` of the changes of an upload that `fits` takes, and how many it takes in all. */
export async function readChanges(
  { changes }: Upload,
  {
    offset,
    limit,
    fits,
  }: { readonly offset: number; readonly limit: number; readonly fits: (line: string) => boolean },
): Promise<{ readonly lines: readonly string[]; readonly total: number }> {
  const lines: string[] = [];
  let total = 0;
  for await (const line of createInterface({ input: createReadStream(changes) })) {
    if (!fits(line)) continue;
    if (total >= offset && lines.length < limit) lines.push(line);
    total += 1;
  }
  return { lines, total };
}
