/** The codes a caller can cause or meet; the contract of the API and of the exports (README, "Error codes"). */
export const ERROR_CODES = [
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'CONFLICT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'TOO_COMPLEX',
  'UNAVAILABLE',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** What goes beside the message: the argument at fault, seconds until a retry makes sense, the nearest good values. */
export interface ErrorDetails {
  readonly argument?: string;
  /** [seconds] */
  readonly retryAfter?: number;
  readonly nearest?: readonly string[];
}

/**
 * An error that the user can act on. Messages are lower case, name the bad value and the nearest good one,
 * and never hold Cypher, Lucene text, a path of the server or a stack trace: they are shown as they are.
 */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(message, options);
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

/** Ours to keep: a broken invariant is a bug of the program, never the user's fault. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${message}`);
}
