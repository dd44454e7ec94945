import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { Uploads } from '../../server/http/uploads.ts';

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'liantu-uploads-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
const content = (text = 'x'): Readable => Readable.from([Buffer.from(text)]);

describe('Uploads', () => {
  it('keeps a file under an id of its own, whatever it is called', async () => {
    const uploads = new Uploads(await folder());
    const { id } = await uploads.add('企业 (1).csv', content('id\n'));
    const upload = await uploads.get(id);
    expect(upload.name).toBe('企业 (1).csv');
    expect(await readFile(upload.path, 'utf8')).toBe('id\n');
    await uploads.remove(id);
    await expect(uploads.get(id)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses names that are paths, and ids that are', async () => {
    const uploads = new Uploads(await folder());
    for (const name of ['../a.csv', 'a/b', 'a\\b', '..', '', 'a\0b'])
      await expect(uploads.add(name, content()), name).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(uploads.get('../uploads')).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('refuses what is too large, and keeps nothing of it', async () => {
    const dir = await folder();
    const uploads = new Uploads(dir, { size: 3 });
    await expect(uploads.add('a.csv', content('1234'))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await readdir(dir)).toEqual([]);
    await uploads.add('a.csv', content('123'));
  });

  it('makes room: the oldest go, and what is a day old', async () => {
    const dir = await folder();
    const uploads = new Uploads(dir, { count: 3 });
    const ids: string[] = [];
    for (let index = 0; index < 4; index += 1) {
      const { id } = await uploads.add('a.csv', content());
      await utimes(join(dir, id), new Date(), new Date(Date.now() - (10 - index) * 60_000));
      ids.push(id);
    }
    expect((await readdir(dir)).sort()).toEqual(ids.slice(1).sort());
    const [, second = ''] = ids;
    await utimes(join(dir, second), new Date(), new Date(Date.now() - 25 * 3_600_000));
    await uploads.add('a.csv', content());
    expect(await readdir(dir)).not.toContain(second);
  });
});
