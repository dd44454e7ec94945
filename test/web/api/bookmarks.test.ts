import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookmarkHeaders, noteBookmark, send } from '../../../web/api/bookmarks.ts';

/** Answers each request with the bookmark that its path names, once it is let go. */
const received: IncomingHttpHeaders[] = [];
const held = new Map<string, () => void>();
const server = createServer((request, response) => {
  received.push(request.headers);
  const name = request.url?.slice(1) ?? '';
  const answer = () => response.writeHead(200, name === '' ? {} : { 'Liantu-Bookmark': name }).end();
  if (name.startsWith('slow')) held.set(name, answer);
  else answer();
});
let address: string;
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

const sentLast = () => received.at(-1)?.['liantu-bookmark'];

describe('send', () => {
  it('lets a request see what was written before it, newest only, and what ended meanwhile', async () => {
    await send(address, {});
    expect(sentLast()).toBeUndefined();
    await send(`${address}first`, {});
    await send(address, { headers: { accept: 'application/json' } });
    expect(sentLast()).toBe('first');
    expect(received.at(-1)?.accept).toBe('application/json');

    await send(`${address}second`, {});
    await send(address, {});
    expect(sentLast()).toBe('second');

    const slow = send(`${address}slow`, {});
    while (!held.has('slow')) await new Promise((resolve) => setTimeout(resolve, 1));
    await send(`${address}quick`, {});
    held.get('slow')?.();
    await slow;
    await send(address, {});
    expect(sentLast()).toBe('quick, slow');

    noteBookmark('third', bookmarkHeaders());
    expect(bookmarkHeaders()).toEqual({ 'Liantu-Bookmark': 'third' });
    noteBookmark(null);
    expect(bookmarkHeaders()).toEqual({ 'Liantu-Bookmark': 'third' });
  });

  it('never says more than the server reads', () => {
    for (let write = 0; write < 50; write += 1) noteBookmark(`${write}`.padStart(100, 'b'));
    expect(bookmarkHeaders()['Liantu-Bookmark']?.length).toBeLessThan(2_000);
    expect(bookmarkHeaders()['Liantu-Bookmark']).toMatch(/b49$/);
  });
});
