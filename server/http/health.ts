import type { FastifyInstance } from 'fastify';
import { DomainError } from '../errors.ts';
import type { Readiness } from './readiness.ts';

/**
 * /healthz: the process is alive. /readyz: it can answer soon, database and all; else 503, within 2 s.
 *
 * @param isWarm whether the first questions of users will not have to wait
 */
export function serveHealth(app: FastifyInstance, readiness: Readiness, isWarm: () => boolean): void {
  app.get('/healthz', { config: { rateLimit: false } }, async (_request, reply) => {
    reply.header('cache-control', 'no-store');
    return { status: 'ok' };
  });
  app.get('/readyz', { config: { rateLimit: false } }, async (_request, reply) => {
    if (!(await readiness.check()))
      throw new DomainError('UNAVAILABLE', 'the database cannot be reached', { retryAfter: 5 });
    if (!isWarm()) throw new DomainError('UNAVAILABLE', 'the server is warming up', { retryAfter: 5 });
    reply.header('cache-control', 'no-store');
    return { status: 'ready' };
  });
}
