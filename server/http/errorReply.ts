import type { FastifyReply, FastifyRequest } from 'fastify';
import { DomainError, type ErrorCode, type ErrorDetails } from '../errors.ts';

/** The HTTP status of each code. */
export const HTTP_STATUS = {
  BAD_USER_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TOO_COMPLEX: 400,
  UNAVAILABLE: 503,
} as const satisfies Record<ErrorCode, number>;

/** What a caller learns of an error, and nothing more: `code`, `message`, and the details that the code has. */
interface Refusal extends ErrorDetails {
  readonly status: number;
  readonly code: ErrorCode | 'INTERNAL_SERVER_ERROR';
  readonly message: string;
}

/** Too many requests is refused like this; the status says more than the code. */
export class TooManyRequests extends DomainError {
  constructor(max: number, retryAfter: number) {
    super('UNAVAILABLE', `too many requests: at most ${max} a second are answered`, { retryAfter });
  }
}

/**
 * Answers a request with the error it met: `{ error: { code, message, argument?, retryAfter?, nearest? } }` and the status of
 * the code, or on /graphql the same as GraphQL has it. What is not the caller's to know goes to the log, under the request's id.
 */
export function replyWithError(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refusal = explain(error, request);
  if (refusal.status >= 500 && refusal.code !== 'UNAVAILABLE') request.log.error(error);
  const { status, code, message, ...details } = refusal;
  if (refusal.retryAfter !== undefined) reply.header('retry-after', String(refusal.retryAfter));
  reply.removeHeader('content-disposition');
  reply.header('cache-control', 'no-store').code(status).type('application/json; charset=utf-8');
  reply.send(
    request.routeOptions.url === '/graphql'
      ? { errors: [{ message, extensions: { code, ...details } }] }
      : { error: { code, message, ...details } },
  );
}

function explain(error: unknown, request: FastifyRequest): Refusal {
  if (error instanceof TooManyRequests)
    return { status: 429, code: error.code, message: error.message, ...error.details };
  if (error instanceof DomainError)
    return { status: HTTP_STATUS[error.code], code: error.code, message: error.message, ...error.details };
  const status = statusOf(error);
  const sentence = SENTENCES[status];
  if (sentence !== undefined) return { status, ...sentence };
  if (status >= 400 && status < 500) return { status, code: 'BAD_USER_INPUT', message: 'the request cannot be read' };
  const message = `something went wrong in the server; its log has the reason under ${request.id}`;
  return { status: 500, code: 'INTERNAL_SERVER_ERROR', message };
}

/** What the web framework refuses by itself, in our words: its own could name a path or a module. */
const SENTENCES: Readonly<Record<number, Omit<Refusal, 'status'>>> = {
  403: { code: 'FORBIDDEN', message: 'this is not to be had' },
  404: { code: 'NOT_FOUND', message: 'there is nothing at this address' },
  408: { code: 'BAD_USER_INPUT', message: 'the request took too long to arrive' },
  413: { code: 'BAD_USER_INPUT', message: 'the request body is too large' },
  415: { code: 'BAD_USER_INPUT', message: 'the request body must be application/json' },
  503: { code: 'UNAVAILABLE', message: 'the server is busy or stopping', retryAfter: 5 },
};

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500;
  return typeof error.statusCode === 'number' ? error.statusCode : 500;
}
