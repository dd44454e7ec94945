import { AsyncLocalStorage } from 'node:async_hooks';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { DomainError } from '../errors.ts';

const clients = new AsyncLocalStorage<AbortSignal>();

/** Remembers, for whatever a request causes, whether its client is still there. */
export function followClients(app: FastifyInstance): void {
  const ends = new WeakMap<FastifyRequest, () => void>();
  // Not earlier: the reading of a body would lose it.
  app.addHook('preHandler', (request, _reply, done) => {
    const { socket } = request.raw;
    const departure = new AbortController();
    const leave = () => departure.abort(new DomainError('UNAVAILABLE', 'the client has gone'));
    if (socket.destroyed) leave();
    socket.once('close', leave);
    ends.set(request, () => socket.off('close', leave)); // a connection serves many requests
    clients.run(departure.signal, done);
  });
  app.addHook('onResponse', async (request) => ends.get(request)?.());
}

/** Is aborted when the client of the request that is being answered goes; undefined outside of requests. */
export function clientSignal(): AbortSignal | undefined {
  return clients.getStore();
}
