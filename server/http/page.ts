import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { DomainError } from '../errors.ts';
import { replyWithError } from './errorReply.ts';

/** Addresses that are no views of the page, whatever the browser would accept. */
const NOT_THE_PAGE = /^\/(graphql|export|explorer|assets|healthz|readyz)(\/|$)|^\/import\/./;

/**
 * Serves the page that the web build left in `root`. Files under assets/ have a hash in their names and may be kept for a year;
 * index.html must be asked for again each time. Every other address that a browser opens is a view: it gets index.html.
 */
export async function servePage(app: FastifyInstance, root: string): Promise<void> {
  if (existsSync(root)) {
    await app.register(fastifyStatic, {
      root,
      cacheControl: false,
      dotfiles: 'ignore',
      setHeaders(reply, path) {
        const isHashed = path.startsWith(join(root, 'assets'));
        reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (isView(request) && existsSync(join(root, 'index.html'))) return reply.sendFile('index.html');
    return refuse(request, reply);
  });
}

function isView(request: FastifyRequest): boolean {
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  const [path = ''] = request.url.split('?');
  return !NOT_THE_PAGE.test(path) && (request.headers.accept ?? '').includes('text/html');
}

function refuse(request: FastifyRequest, reply: FastifyReply): void {
  const isPage = request.url === '/' || isView(request);
  const message = isPage ? 'the page is not built: npm start builds it' : 'there is nothing at this address';
  replyWithError(new DomainError('NOT_FOUND', message), request, reply);
}
