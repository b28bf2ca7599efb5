import { distance } from 'fastest-levenshtein';
import { PadwijzerError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { browseQueries as queries } from '../graph/queries/browse.js';
import type { RowOf } from '../graph/query.js';
import { show } from '../validation/show.js';
import type { Browse, Collection, Item, ListRequest, Page } from './browse.js';
import { itemReaders } from './browse-items.js';
import { listPage } from './browse-lists.js';
import { readRequirements } from './browse-requirements.js';

type Known = RowOf<typeof queries.listKnownNames>;
/** A profile with many unknown ids asks for neighbours many times within one request: the names are read once for all. */
const rememberMs = 5_000;
/** Farther off than this share of the letters a name is no suggestion. */
const farthest = 0.6;
const most = 3;
const idPrefix: Readonly<Record<Collection, string>> = {
  functions: 'function:',
  competences: 'competence:',
  'work-processes': 'work-process:',
  courses: 'course:',
  branches: 'branch:',
  'target-groups': 'target-group:',
  sources: 'source:',
};

/** The catalogue as people read it, out of the graph. */
export class GraphBrowse implements Browse {
  #known: { readonly names: Promise<Known[]>; readonly until: number } | undefined;

  constructor(private readonly graph: Graph) {}

  list(collection: Collection, request: ListRequest): Promise<Page> {
    return listPage(this.graph, collection, request);
  }

  async get(collection: Collection, id: string): Promise<Item> {
    return (await itemReaders[collection](this.graph, id)) ?? this.#unknown(collection, id);
  }

  async requirements(functionId: string): Promise<Record<string, unknown>> {
    return (await readRequirements(this.graph, functionId)) ?? this.#unknown('functions', functionId);
  }

  async nearest(id: string, prefix?: string): Promise<string[]> {
    const typed = id.slice(0, 120).toLowerCase();
    const bare = typed.slice(typed.indexOf(':') + 1).replaceAll('-', ' ');
    const near = (name: string | null, wanted: string): number =>
      name === null ? 1 : distance(wanted, name.toLowerCase()) / Math.max(wanted.length, name.length, 1);
    return (await this.#names())
      .filter((one) => prefix === undefined || one.id.startsWith(prefix))
      .map((one) => ({ id: one.id, away: Math.min(near(one.id, typed), near(one.name, bare), near(one.nameEn, bare)) }))
      .filter(({ away }) => away <= farthest)
      .sort((a, b) => a.away - b.away || (a.id < b.id ? -1 : 1))
      .slice(0, most)
      .map((one) => one.id);
  }

  #names(): Promise<Known[]> {
    if (this.#known === undefined || Date.now() > this.#known.until) {
      const names = this.graph.read(queries.listKnownNames, {});
      this.#known = { names, until: Date.now() + rememberMs };
      // a failed read must not be remembered
      names.catch(() => (this.#known = undefined));
    }
    return this.#known.names;
  }

  async #unknown(collection: Collection, id: string): Promise<never> {
    const inCollection = await this.nearest(id, idPrefix[collection]);
    const suggestions = inCollection.length > 0 ? inCollection : await this.nearest(id);
    const [nl, en] = [show(id, 'nl'), show(id, 'en')];
    const problem = { pointer: 'id', message: `unknown id ${en}`, messageNl: `onbekende id ${nl}`, suggestions };
    throw new PadwijzerError('resource-unknown', `${collection} holds no ${en}`, {
      messageNl: `${collection} bevat geen ${nl}`,
      errors: [problem],
    });
  }
}
