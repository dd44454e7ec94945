import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { TypedDocumentString } from './generated/graphql.ts';
import { request } from './request.ts';
import { type Answer, asFailure, useLast } from './useAnswer.ts';

interface PageInfo {
  readonly hasNextPage: boolean;
  readonly endCursor?: string | null | undefined;
}

export interface Pages<Result> {
  /** The pages so far, in order. */
  readonly answer: Answer<readonly Result[]>;
  readonly hasMore: boolean;
  readonly isFetching: boolean;
  /** Fetches the next page, where there is one and none is on its way. */
  readonly more: () => void;
}

/** A connection, page by page. */
export function usePages<Result, Variables extends { readonly after?: string | null | undefined }>(
  document: TypedDocumentString<Result, Variables>,
  variables: Omit<Variables, 'after'>,
  withCursor: (variables: Omit<Variables, 'after'>, after: string | null) => Variables,
  pageInfo: (result: Result) => PageInfo | null,
): Pages<Result> {
  const query = useInfiniteQuery({
    queryKey: ['pages', document.toString(), variables],
    queryFn: ({ pageParam, signal }) => request(document, withCursor(variables, pageParam), signal),
    initialPageParam: cursor(null),
    getNextPageParam: (last: Result) => {
      const info = pageInfo(last);
      return info?.hasNextPage ? (info.endCursor ?? null) : null;
    },
    placeholderData: keepPreviousData,
  });
  const retry = (): void => void query.refetch();
  const failure = query.error === null ? null : asFailure(query.error);
  const pages = useLast(query.data?.pages);
  const answer: Answer<readonly Result[]> =
    pages !== undefined
      ? failure === null && !query.isPlaceholderData && query.data !== undefined
        ? { kind: 'ready', data: pages }
        : { kind: 'stale', data: pages, failure, retry }
      : failure === null
        ? { kind: 'loading' }
        : { kind: 'failed', failure, retry };
  return {
    answer,
    hasMore: query.hasNextPage,
    isFetching: query.isFetchingNextPage,
    more: () => {
      if (query.hasNextPage && !query.isFetching) void query.fetchNextPage();
    },
  };
}

function cursor(value: string | null): string | null {
  return value;
}
