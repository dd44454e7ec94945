import { AsyncLocalStorage } from 'node:async_hooks';
import type { Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';

const connections = new AsyncLocalStorage<Socket>();

/** Remembers, for whatever a request causes, the connection that it came by. */
export function followClients(app: FastifyInstance): void {
  // Not earlier: the reading of a body would lose it.
  app.addHook('preHandler', (request, _reply, done) => connections.run(request.raw.socket, done));
}

/** Whether the client of the request that is being answered has gone; false outside of requests. */
export function isClientGone(): boolean {
  return connections.getStore()?.destroyed ?? false;
}
