import type { ExportNode } from './fields.js';
import type { ExportRequest } from './request.js';

/** What a file says of itself: what it is of, and on whose words it rests. No moment: the same catalogue is the same file. */
export interface About {
  readonly title: string;
  readonly catalogueVersion: string;
  readonly rulesVersion: string;
  readonly filters: ExportRequest;
  readonly licence: string;
  readonly sources: readonly AboutSource[];
}

interface AboutSource {
  readonly id: string;
  readonly name: string;
  readonly version?: string;
  readonly date?: string;
  readonly licence?: string;
  readonly url?: string;
}

/** Of the collection; each source has a licence of its own beside it. */
const licence =
  'Facts and names are taken from the sources named, each with its line; rights in the sources remain with their makers. Under the licence of each source, with the source named.';

export function aboutOf(
  { version: catalogueVersion, rulesVersion }: { readonly version: string; readonly rulesVersion: string },
  filters: ExportRequest,
  sources: readonly ExportNode[],
): About {
  return { title: 'Padwijzer catalogue', catalogueVersion, rulesVersion, filters, licence, sources: sources.map(sourceOf) };
}

function sourceOf({ id, name, version, date, licence: own, url }: ExportNode): AboutSource {
  const known = Object.entries({ version, date, licence: own, url }).filter(([, value]) => value !== null);
  return { id, name, ...(Object.fromEntries(known) as Omit<AboutSource, 'id' | 'name'>) };
}

/** For formats that have room for a text only. */
export function aboutText({ title, catalogueVersion, rulesVersion, filters, licence: whole, sources }: About): string {
  const narrowed = Object.keys(filters).length === 0 ? [] : [`Filters: ${JSON.stringify(filters)}.`];
  const of = sources.map(({ id, name, licence: own }) => `${name} (${id}): ${own ?? 'no licence stated'}`);
  return [`${title}, version ${catalogueVersion}, rules ${rulesVersion}.`, ...narrowed, whole, ...of].join('\n');
}
