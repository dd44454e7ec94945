import { useQueries } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql.ts';
import { request } from './request.ts';

/** Asks the same question with several variables; the answers that are there, in the order of the variables. */
export function useAnswers<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  all: readonly Variables[],
): readonly Result[] {
  return useQueries({
    queries: all.map((variables) => ({
      queryKey: [document.toString(), variables],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => request(document, variables, signal),
    })),
    combine: (results) => results.flatMap((result) => (result.data === undefined ? [] : [result.data])),
  });
}
