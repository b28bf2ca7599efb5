import { keepPreviousData, QueryClient, QueryClientProvider, useQuery, type UseQueryResult } from '@tanstack/preact-query';
import { createContext, type ComponentChildren, type VNode } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { useWords } from '../words/use-words.js';
import { ask, ProblemError, type Asking } from './client.js';

interface Key {
  readonly key: string | null;
  readonly setKey: (key: string | null) => void;
}
const KeyContext = createContext<Key>({ key: null, setKey: () => undefined });

/** Answers are those of one catalogue: they are asked for again when a person comes back to the page after a while. */
const client = new QueryClient({
  defaultOptions: { queries: { staleTime: 60_000, gcTime: 300_000, retry: again, refetchOnWindowFocus: false } },
});

/** What was refused stays so; what was busy or away may do better a moment later. */
function again(count: number, error: unknown): boolean {
  const status = error instanceof ProblemError ? error.problem.status : 400;
  return count < 2 && (status === 0 || status === 503);
}

/** Puts the service within reach of what stands inside. */
export function Service({ children }: { readonly children: ComponentChildren }): VNode {
  // in memory and nowhere else: who leaves the page takes it along
  const [key, setKey] = useState<string | null>(null);
  return (
    <KeyContext.Provider value={{ key, setKey }}>
      <QueryClientProvider client={client}>{children}</QueryClientProvider>
    </KeyContext.Provider>
  );
}

export const useKey = (): Key => useContext(KeyContext);

/** How to ask for this person: in their language, with the key they gave. */
export function useAsking(): Asking {
  const { language } = useWords();
  const { key } = useKey();
  return { language, key };
}

/** Asks once for each different body; `body` null: not yet. Nothing of it is in an address. */
export function useAnswer<T>(path: string, body: unknown): UseQueryResult<T, ProblemError> {
  const asking = useAsking();
  return useQuery<T, ProblemError>({
    queryKey: [path, asking.language, asking.key, body],
    enabled: body !== null,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => ask<T>(path, { ...asking, body, signal }),
  });
}

/** Reads an address that is about nobody. */
export function useReading<T>(path: string | null): UseQueryResult<T, ProblemError> {
  const asking = useAsking();
  return useQuery<T, ProblemError>({
    queryKey: [path, asking.language, asking.key],
    enabled: path !== null,
    queryFn: ({ signal }) => ask<T>(path ?? '', { ...asking, method: 'GET', signal }),
  });
}
