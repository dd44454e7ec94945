import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError } from '../errors.ts';
import { LIMITS, tooComplex } from './limits.ts';

/** Codes of Apollo and graphql-js for what is wrong with the request itself. */
const REQUEST_CODES: readonly unknown[] = [
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
];

/**
 * Makes the formatter of every error that leaves the API: the codes of the contract for what a caller can cause, and one bare
 * sentence for all else, which goes to `report`. Never throws.
 */
export function createFormatError(report: (error: unknown) => void) {
  return function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
    try {
      return explain(formatted, error) ?? hide(formatted, error, report);
    } catch (failure) {
      return hide(formatted, failure, report);
    }
  };
}

function explain(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | null {
  const original = originOf(error);
  if (original instanceof DomainError)
    return answer(formatted, original.message, { code: original.code, ...original.details });
  const extensions = formatted.extensions ?? {};
  if (extensions.limit !== undefined)
    return answer(formatted, formatted.message, { code: 'TOO_COMPLEX', limit: extensions.limit });
  if (/^Syntax Error: Document contains more tha[nt] \d+ tokens/.test(formatted.message))
    return refuseTokens(formatted);
  if (isOfRequest(formatted, original))
    return answer(formatted, formatted.message, {
      code: 'BAD_USER_INPUT',
      argument: argumentOf(formatted.message, error),
    });
  return null;
}

function refuseTokens(formatted: GraphQLFormattedError): GraphQLFormattedError {
  const { message, extensions } = tooComplex('tokens', LIMITS.tokens + 1);
  return answer(formatted, message, { code: 'TOO_COMPLEX', limit: extensions.limit });
}

/** What was thrown: graphql-js wraps it, its own errors included, to say where in the answer it was. */
function originOf(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? originOf(error.originalError) : error;
}

/** Whether the request is at fault: Apollo says so, or graphql-js refused it before or while it read the arguments. */
function isOfRequest({ extensions, path }: GraphQLFormattedError, original: unknown): boolean {
  if (REQUEST_CODES.includes(extensions?.code)) return true;
  return original instanceof GraphQLError && (path === undefined || /^Argument "\w+" /.test(original.message));
}

/** The argument or variable that an error of graphql-js is about; `query` where it is about the request as a whole. */
function argumentOf(message: string, error: unknown): string {
  const named =
    /^Variable "\$(\w+)"|^(?:Unknown a|A)rgument "(\w+)"|argument "(\w+)" of type|There can be only one argument named "(\w+)"/.exec(
      message,
    );
  const name = named?.slice(1).find((group) => group !== undefined);
  if (name !== undefined) return name;
  // A bad literal is known by its place only: the name before the colon before it.
  const colon = error instanceof GraphQLError ? error.nodes?.[0]?.loc?.startToken.prev : undefined;
  return (colon?.kind === ':' ? colon.prev?.value : undefined) ?? 'query';
}

function hide(
  formatted: GraphQLFormattedError,
  error: unknown,
  report: (error: unknown) => void,
): GraphQLFormattedError {
  try {
    report(error);
  } catch {
    // A log that fails must not take the answer with it.
  }
  return answer(formatted, 'internal error: it was logged; please report it', { code: 'INTERNAL_SERVER_ERROR' });
}

function answer(
  { locations, path }: GraphQLFormattedError,
  message: string,
  extensions: Readonly<Record<string, unknown>>,
): GraphQLFormattedError {
  return { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions: { ...extensions } };
}
