import { QueryClient } from '@tanstack/react-query';
import { RequestFailure } from './request.ts';

/** One client for the page: answers stay fresh for half a minute; only what may heal by itself is asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 10 * 60_000,
        refetchOnWindowFocus: false,
        retry: (count, error) =>
          count < 2 && error instanceof RequestFailure && (error.code === 'UNAVAILABLE' || error.code === 'NETWORK'),
        retryDelay: (count, error) =>
          1000 *
          (error instanceof RequestFailure && error.retryAfter !== null ? Math.min(5, error.retryAfter) : count + 1),
      },
      mutations: { retry: false },
    },
  });
}
