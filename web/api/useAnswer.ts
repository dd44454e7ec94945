import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import type { TypedDocumentString } from './generated/graphql.ts';
import { RequestFailure, request } from './request.ts';

/**
 * Where a question stands. `stale`: the data shown is that of the last answer, because the next one is on its way (`failure`
 * null) or has failed.
 */
export type Answer<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly failure: RequestFailure; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly data: T }
  | { readonly kind: 'stale'; readonly data: T; readonly failure: RequestFailure | null; readonly retry: () => void };

/** Asks while `variables` is not null, and keeps showing the last answer until the next one is there. */
export function useAnswer<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables | null,
): Answer<Result> {
  const query = useQuery<Result, Error>({
    queryKey: [document.toString(), variables],
    queryFn: ({ signal }) => {
      if (variables === null) throw new Error('invariant broken: asked without variables');
      return request(document, variables, signal);
    },
    enabled: variables !== null,
    placeholderData: keepPreviousData,
  });
  const retry = (): void => void query.refetch();
  const failure = query.error === null ? null : asFailure(query.error);
  const data = useLast(query.data);
  if (variables === null) return { kind: 'idle' };
  if (data !== undefined) {
    if (failure === null && !query.isPlaceholderData && query.data !== undefined) return { kind: 'ready', data };
    return { kind: 'stale', data, failure, retry };
  }
  return failure === null ? { kind: 'loading' } : { kind: 'failed', failure, retry };
}

/** The same answer with what is of interest in its data. */
export function mapAnswer<T, U>(answer: Answer<T>, pick: (data: T) => U): Answer<U> {
  return answer.kind === 'ready' || answer.kind === 'stale' ? { ...answer, data: pick(answer.data) } : answer;
}

/** The value, or the last one where there is none: the library drops the last answer as soon as the next one has failed. */
export function useLast<T>(value: T | undefined): T | undefined {
  const last = useRef(value);
  if (value !== undefined) last.current = value;
  return last.current;
}

export function asFailure(error: unknown): RequestFailure {
  if (error instanceof RequestFailure) return error;
  return new RequestFailure('UNEXPECTED', error instanceof Error ? error.message : String(error));
}
