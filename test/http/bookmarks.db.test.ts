import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Graph, openGraph } from '../../server/graph/client.ts';
import { writeBookmark } from '../../server/http/bookmarks.ts';
import { laterThan, readBookmark, writeBookmarkBytes } from '../support/bookmarkBytes.ts';
import { openWorld } from './openWorld.ts';
import { type Reply, type RunningApp, send, startApp } from './startApp.ts';

/** Two servers on one database, through neo4j:// as for a cluster. */
let graphs: readonly Graph[];
let one: RunningApp;
let other: RunningApp;
const uploads = join(tmpdir(), `liantu-bookmarks-test-${process.pid}`);

beforeAll(async () => {
  const { graph, settings } = await openWorld('battery');
  await graph.close();
  const uri = settings.uri.replace('bolt:', 'neo4j:');
  const [first, second] = [openGraph({ ...settings, uri }), openGraph({ ...settings, uri })];
  graphs = [first, second];
  one = await startApp({ graph: first, uploads });
  other = await startApp({ graph: second, uploads });
});
afterAll(async () => {
  await one.close();
  await other.close();
  for (const graph of graphs) await graph.close();
  await rm(uploads, { recursive: true, force: true });
});

function ask(app: RunningApp, query: string, bookmark?: string): Promise<Reply> {
  return send(app, '/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headersOf(bookmark) },
    body: JSON.stringify({ query }),
  });
}

const headersOf = (bookmark: string | undefined): Record<string, string> =>
  bookmark === undefined ? {} : { 'Liantu-Bookmark': bookmark };
const bookmarkOf = ({ headers }: Reply): string => String(headers['liantu-bookmark']);
const dataOf = ({ text }: Reply) => JSON.parse(text).data;
const errorOf = ({ text }: Reply) => {
  const { error, errors } = JSON.parse(text);
  return error ?? { ...errors[0].extensions, message: errors[0].message };
};

const makeList = (name: string): string =>
  `mutation { createTargetList(input: { name: "${name}", region: "zone" }) { id } }`;
const LISTS = '{ targetLists(region: "zone", first: 100) { nodes { name } } }';
const namesIn = (reply: Reply): string[] => dataOf(reply).targetLists.nodes.map(({ name }: { name: string }) => name);

const wordOf = (bookmark: string): string => JSON.parse(Buffer.from(bookmark, 'base64url').toString())[0];
const future = (bookmark: string): string => writeBookmark([laterThan(wordOf(bookmark))]);

describe('a bookmark', () => {
  it('takes what was written through one server to the reads of another, again and again', async () => {
    let bookmark: string | undefined;
    for (let round = 0; round < 10; round += 1) {
      const [here, there] = round % 2 === 0 ? [one, other] : [other, one];
      const written = await ask(here, makeList(`round ${round}`), bookmark);
      bookmark = bookmarkOf(written);
      expect(namesIn(await ask(there, LISTS, bookmark))).toContain(`round ${round}`);
    }
  });

  it('keeps a read from answering with less than was seen: of a state that is never reached it is UNAVAILABLE', async () => {
    const bookmark = future(bookmarkOf(await ask(one, makeList('seen'))));
    const [api, file, write] = await Promise.all([
      ask(other, LISTS, bookmark),
      send(other, '/export/gaps.json?region=zone', { headers: headersOf(bookmark) }),
      ask(other, makeList('never made'), bookmark),
    ]);
    for (const reply of [api, file, write])
      expect(errorOf(reply)).toMatchObject({
        code: 'UNAVAILABLE',
        message: 'the database has not reached the state of the bookmark yet: try again in some seconds',
        retryAfter: 5,
      });
    expect(file.status).toBe(503);
    expect(write.headers['liantu-bookmark']).toBeUndefined();
    const names = namesIn(await ask(other, LISTS));
    expect(names).toContain('seen');
    expect(names).not.toContain('never made');
  });

  it('comes only with answers that follow a write', async () => {
    expect((await ask(one, LISTS)).headers['liantu-bookmark']).toBeUndefined();
    const refused = await ask(one, 'mutation { deleteTargetList(id: "none", version: 1) }');
    expect(errorOf(refused).code).toBe('NOT_FOUND');
    expect(refused.headers['liantu-bookmark']).toBeUndefined();
  });

  it('may be several, of writes that ended at once', async () => {
    const written = await Promise.all([ask(one, makeList('left')), ask(other, makeList('right'))]);
    const names = namesIn(await ask(one, LISTS, written.map(bookmarkOf).join(', ')));
    expect(names).toEqual(expect.arrayContaining(['left', 'right']));
    const [left, right] = written.map(bookmarkOf);
    expect(errorOf(await ask(one, LISTS, `${left}, ${future(String(right))}`)).code).toBe('UNAVAILABLE');
  });

  it('of another database says nothing here, and is not kept for others', async () => {
    const bytes = readBookmark(wordOf(bookmarkOf(await ask(one, makeList('here')))));
    const stranger = Buffer.from(bytes);
    stranger[5] = ~(stranger[5] ?? 0) & 0xff;
    expect(namesIn(await ask(one, LISTS, writeBookmark([writeBookmarkBytes(stranger)])))).toContain('here');
    const later = readBookmark(wordOf(bookmarkOf(await ask(one, makeList('later')))));
    expect(later.subarray(0, 18)).toEqual(bytes.subarray(0, 18));
  });

  it.each([
    ['{"no": "json array"}', /"\{"no": "json array"\}" is none$/],
    ['abc', /"abc" is none$/],
    [Buffer.from('[1]').toString('base64url'), /"WzFd" is none$/],
    [`${writeBookmark([])},`, /"" is none$/],
    ['x'.repeat(2_001), /it has 2001 characters, at most 2000 are read$/],
  ])('that is malformed is refused: %s', async (bookmark, why) => {
    for (const reply of [
      await ask(one, LISTS, bookmark),
      await send(one, '/export/gaps.json?region=zone', { headers: headersOf(bookmark) }),
    ]) {
      expect(reply.status).toBe(400);
      expect(errorOf(reply)).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'Liantu-Bookmark' });
      expect(errorOf(reply).message).toMatch(/^Liantu-Bookmark holds bookmarks that earlier answers had in it/);
      expect(errorOf(reply).message).toMatch(why);
    }
  });

  it('that the database cannot read is refused', async () => {
    expect(errorOf(await ask(one, LISTS, writeBookmark(['FB:nonsense'])))).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: 'the bookmark is none that the database knows: send one that an answer had',
    });
  });
});

describe('an import', () => {
  const post = (app: RunningApp, path: string, headers: Record<string, string>, body: string): Promise<Reply> =>
    send(app, path, { method: 'POST', headers, body });
  const OCTETS = { 'content-type': 'application/octet-stream' };

  it('answers with a bookmark; a check has none', async () => {
    const checked = await post(one, '/import?name=firms.csv&check=1', OCTETS, 'id,name\nnew,新\n');
    expect(checked.headers['liantu-bookmark']).toBeUndefined();
    const imported = await post(one, '/import?name=firms.csv', OCTETS, 'id,name\nnew,新\n');
    const read = await ask(other, '{ firm(id: "new") { name } }', bookmarkOf(imported));
    expect(dataOf(read).firm).toEqual({ name: '新' });
  });

  it('that tells its progress has it beside the result', async () => {
    const { id } = JSON.parse((await post(one, '/import/uploads?name=firms.csv', OCTETS, 'id,name\nlast,末\n')).text);
    const lines = await post(
      other,
      `/import/uploads/${id}/import`,
      { 'content-type': 'application/json', accept: 'application/x-ndjson' },
      '{}',
    );
    const { result, bookmark } = JSON.parse(lines.text.trim().split('\n').at(-1) ?? '');
    expect(result.status).toBe('imported');
    expect(dataOf(await ask(one, '{ firm(id: "last") { name } }', bookmark)).firm).toEqual({ name: '末' });
  });
});
