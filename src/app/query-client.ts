import { QueryClient } from '@tanstack/react-query';
import { LoadFailure } from '#src/data/load-failure.ts';

const MOST_RETRIES = 2;

/** @param retryDelay milliseconds before a request that may yet succeed is sent again. */
export function createQueryClient({ retryDelay = 800 } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Corpora change with a new build only; an index of Maps is not compared field by field.
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        structuralSharing: false,
        // Offline, a request fails and says so, instead of waiting for a network without a word.
        networkMode: 'always',
        retry: (count, error) =>
          error instanceof LoadFailure && error.mayPass && count < MOST_RETRIES,
        retryDelay,
        // What failed before anything was drawn is said first, and asked for again when the reader says so.
        retryOnMount: false,
      },
    },
  });
}
