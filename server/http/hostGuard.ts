import type { onRequestHookHandler } from 'fastify';
import { DomainError } from '../errors.ts';

/** The names of this machine to itself. */
const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses a request to any other name than that of this machine or the configured host: a page elsewhere that has its own
 * name resolve to 127.0.0.1 (DNS rebinding) would else read and write here as if it were ours.
 */
export function guardHost(host: string): onRequestHookHandler {
  const allowed = new Set([...LOOPBACK, host.toLowerCase(), host.includes(':') ? `[${host.toLowerCase()}]` : '']);
  allowed.delete('');
  return (request, _reply, done) => {
    const name = hostName(request.headers.host ?? '');
    if (name !== null && allowed.has(name)) done();
    else
      done(
        new DomainError('FORBIDDEN', `this server does not answer to that host name, but to ${LOOPBACK[0]} or ${host}`),
      );
  };
}

/** The name in a Host header, without port and closing dot; null where there is none. */
function hostName(header: string): string | null {
  const match = /^(\[[0-9a-f:.]+\]|[^:[\]]+?)\.?(?::\d+)?$/i.exec(header.trim());
  return match?.[1]?.toLowerCase() ?? null;
}
