import type { Collection, ListRequest, Page } from '../catalogue/browse.js';
import { apiRoot } from './api-version.js';

export interface Links {
  readonly self: string;
  readonly first: string;
  readonly prev?: string;
  readonly next?: string;
  readonly last: string;
}

/** Addresses of a page and its neighbours; without `publicUrl` they begin at the root of the host asked. */
export function linksOf(collection: Collection, request: ListRequest, { total }: Pick<Page, 'total'>, publicUrl = ''): Links {
  const last = Math.max(1, Math.ceil(total / request.pageSize));
  const to = (page: number): string => {
    const query = new URLSearchParams();
    if (request.q !== undefined) query.set('q', request.q);
    for (const [name, value] of Object.entries(request.filters)) query.set(name, String(value));
    query.set('page', String(page));
    query.set('pageSize', String(request.pageSize));
    return `${publicUrl}${apiRoot}/${collection}?${query.toString()}`;
  };
  return {
    self: to(request.page),
    first: to(1),
    // from a page past the end, back to the last one
    ...(request.page > 1 ? { prev: to(Math.min(request.page - 1, last)) } : {}),
    ...(request.page < last ? { next: to(request.page + 1) } : {}),
    last: to(last),
  };
}
