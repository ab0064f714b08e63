import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { problemOf } from './api-error.ts';

/** The pages' cache of what the API said. A lost connection is tried again; a refusal is not. */
export function newQueryClient(): QueryClient {
  const askWhoIsSignedIn = (error: unknown) => {
    if (problemOf(error).status === 401) void client.invalidateQueries({ queryKey: ['me'] });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error, query) => {
        if (query.queryKey[0] !== 'me') askWhoIsSignedIn(error);
      },
    }),
    mutationCache: new MutationCache({ onError: askWhoIsSignedIn }),
    // Without a network a call fails at once, and says so; it does not wait in silence.
    defaultOptions: {
      queries: { staleTime: 5_000, retry: mayHelp, retryDelay: 700, networkMode: 'always' },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}

/** Whether trying again can help: twice, and only when the way to the API was at fault. */
function mayHelp(failures: number, error: unknown): boolean {
  const { status } = problemOf(error);
  return failures < 2 && (status === 0 || status === 502 || status === 503 || status === 504);
}
