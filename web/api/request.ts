import { send } from './bookmarks.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

/** Every code that the API answers with, and two for what happens on the way: no answer at all, and an answer that is none. */
export const FAILURE_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_COMPLEX',
  'UNAVAILABLE',
  'NETWORK',
  'UNEXPECTED',
] as const;
export type FailureCode = (typeof FAILURE_CODES)[number];

/** Why a request has no data. `message` is the server's own, fit to be shown below the page's sentence for the code. */
export class RequestFailure extends Error {
  readonly code: FailureCode;
  readonly argument: string | null;
  /** [seconds] */
  readonly retryAfter: number | null;

  constructor(code: FailureCode, message: string, argument: string | null = null, retryAfter: number | null = null) {
    super(message);
    this.name = 'RequestFailure';
    this.code = code;
    this.argument = argument;
    this.retryAfter = retryAfter;
  }
}

interface Reply<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Readonly<Record<string, unknown>> }[];
}

const TIMEOUT = 30_000;

/** Asks the API one question. Rejects with a RequestFailure, or with the signal's own reason when cancelled. */
export async function request<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const limits = [AbortSignal.timeout(TIMEOUT), ...(signal ? [signal] : [])];
  let response: Response;
  try {
    response = await send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify({ query: document.toString(), variables }),
      signal: AbortSignal.any(limits),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new RequestFailure('NETWORK', cause instanceof Error ? cause.message : String(cause));
  }
  return readReply<Result>(response);
}

async function readReply<Result>(response: Response): Promise<Result> {
  let reply: Reply<Result>;
  try {
    reply = await response.json();
  } catch {
    const code = response.status === 503 ? 'UNAVAILABLE' : 'UNEXPECTED';
    throw new RequestFailure(code, `HTTP ${response.status}`, null, seconds(response.headers.get('retry-after')));
  }
  const error = reply.errors?.[0];
  if (error) {
    const { code, argument, retryAfter } = error.extensions ?? {};
    throw new RequestFailure(
      FAILURE_CODES.find((known) => known === code) ?? 'UNEXPECTED',
      error.message,
      typeof argument === 'string' ? argument : null,
      seconds(retryAfter),
    );
  }
  if (reply.data === undefined || reply.data === null) {
    throw new RequestFailure(response.status === 503 ? 'UNAVAILABLE' : 'UNEXPECTED', `HTTP ${response.status}`);
  }
  return reply.data;
}

function seconds(value: unknown): number | null {
  const number = typeof value === 'string' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}
