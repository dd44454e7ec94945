import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../errors.ts';
import type { Bookmarks } from '../graph/client.ts';

/** Says in an answer what was written, and in a request what is to be seen, by whichever server it is answered. */
export const BOOKMARK_HEADER = 'Liantu-Bookmark';
/** Of all that a request says: what some twenty writes that ended at once have answered. [characters] */
const LONGEST = 2_000;

const clients = new AsyncLocalStorage<Bookmarks>();

/**
 * Remembers, for whatever a request causes, what its client has seen of the graph, and answers with it where something was
 * written. A header that no answer has had is refused.
 */
export function followBookmarks(app: FastifyInstance): void {
  const all = new WeakMap<FastifyRequest, Bookmarks>();
  // Not earlier: the reading of a body would lose it.
  app.addHook('preHandler', (request, _reply, done) => {
    const bookmarks = { seen: parseBookmarks(request.headers[BOOKMARK_HEADER.toLowerCase()]), hasWritten: false };
    all.set(request, bookmarks);
    clients.run(bookmarks, done);
  });
  app.addHook('onSend', async (request, reply) => {
    const written = writtenBookmark(all.get(request));
    if (written !== null) reply.header(BOOKMARK_HEADER, written);
  });
}

/** What the client of the request that is being answered has seen; undefined outside of requests. */
export function clientBookmarks(): Bookmarks | undefined {
  return clients.getStore();
}

/** What the header says when this is sent; null where nothing was written. Of the request that is being answered. */
export function writtenBookmark(bookmarks = clientBookmarks()): string | null {
  return bookmarks?.hasWritten ? writeBookmark(bookmarks.seen) : null;
}

/** One opaque word. */
export function writeBookmark(seen: readonly string[]): string {
  return Buffer.from(JSON.stringify(seen)).toString('base64url');
}

function parseBookmarks(header: string | readonly string[] | undefined): readonly string[] {
  const text = String(header ?? '').trim();
  if (text === '') return [];
  if (text.length > LONGEST) throw malformed(`it has ${text.length} characters, at most ${LONGEST} are read`);
  // Those of several answers, as HTTP joins what is said more than once.
  return [...new Set(text.split(/\s*,\s*/).flatMap(parseBookmark))];
}

function parseBookmark(word: string): readonly string[] {
  const seen = readJson(Buffer.from(word, 'base64url').toString());
  if (!Array.isArray(seen) || !seen.every((item) => typeof item === 'string'))
    throw malformed(`"${word.slice(0, 100)}" is none`);
  return seen;
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function malformed(why: string): DomainError {
  const message = `${BOOKMARK_HEADER} holds bookmarks that earlier answers had in it, joined by commas: ${why}`;
  return new DomainError('BAD_USER_INPUT', message, { argument: BOOKMARK_HEADER });
}
