import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RequestFailure } from './request.ts';
import { asFailure } from './useAnswer.ts';

/** Where a change stands. */
export type Change<T> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'failed'; readonly failure: RequestFailure }
  | { readonly kind: 'done'; readonly data: T };

export interface Changer<Args, T> {
  readonly change: Change<T>;
  readonly run: (args: Args) => void;
  readonly reset: () => void;
}

/** A write: afterwards, whether it was taken or refused, every answer on the page is asked again. */
export function useChange<Args, T>(write: (args: Args) => Promise<T>, after?: (data: T) => void): Changer<Args, T> {
  const client = useQueryClient();
  const mutation = useMutation<T, Error, Args>({
    mutationFn: write,
    onSuccess: (data) => after?.(data),
    onSettled: () => client.invalidateQueries(),
  });
  return { change: stateOf(mutation), run: (args) => mutation.mutate(args), reset: mutation.reset };
}

function stateOf<T>(mutation: {
  readonly status: 'idle' | 'pending' | 'error' | 'success';
  readonly error: Error | null;
  readonly data: T | undefined;
}): Change<T> {
  if (mutation.status === 'pending') return { kind: 'busy' };
  if (mutation.status === 'error') return { kind: 'failed', failure: asFailure(mutation.error) };
  if (mutation.status === 'success' && mutation.data !== undefined) return { kind: 'done', data: mutation.data };
  return { kind: 'idle' };
}
