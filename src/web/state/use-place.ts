import { useEffect, useState } from 'preact/hooks';

/** Which page, and what it is about: `#/plan?to=…`. */
export interface Place {
  readonly page: string;
  readonly query: string;
  /** how many changes of this visit can be undone */
  readonly depth: number;
}

const read = (): Place => {
  const [, page = '', query = ''] = /^#\/?([^?]*)\??(.*)$/.exec(location.hash) ?? [];
  const { depth } = (history.state ?? {}) as { readonly depth?: number };
  return { page, query, depth: depth ?? 0 };
};
const told = new EventTarget();

/** Goes somewhere; each place is an entry of the history, so that the back button undoes. */
export function go(page: string, query: string, how: 'push' | 'replace' = 'push'): void {
  const { depth } = read();
  const hash = `#/${page}${query === '' ? '' : `?${query}`}`;
  if (hash === location.hash) return;
  if (how === 'push') history.pushState({ depth: depth + 1 }, '', hash);
  else history.replaceState({ depth }, '', hash);
  told.dispatchEvent(new Event('change'));
}

/** Where the page is now; asks again whenever that changes. */
export function usePlace(): Place {
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const changed = (): void => setPlace(read());
    told.addEventListener('change', changed);
    addEventListener('popstate', changed);
    addEventListener('hashchange', changed);
    return () => {
      told.removeEventListener('change', changed);
      removeEventListener('popstate', changed);
      removeEventListener('hashchange', changed);
    };
  }, []);
  return place;
}

export const undo = (): void => history.back();
