import { setImmediate as nextTurn } from 'node:timers/promises';
import { OfVersion } from '../catalogue/of-version.js';
import { ofOneCatalogue } from '../catalogue/of-one-catalogue.js';
import { PadwijzerError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { suggestionQueries } from '../graph/queries/suggestions.js';
import { makeNameIndex, type NameIndex } from './name-index.js';
import { scoreOf } from './score.js';
import type { Suggestion, SuggestionRequest, Suggestions } from './shapes.js';
import { plainText } from './spelling.js';

export type Suggest = (request: SuggestionRequest, options?: RunOptions) => Promise<Suggestions>;

/** Suggests for texts on the catalogue of a graph; keeps the index of one catalogue version, the last one asked for. */
export function suggestIn(graph: Graph): Suggest {
  const indexes = new OfVersion<NameIndex>();
  const indexOf = (version: string) =>
    indexes.of(version, 'names', async () => makeNameIndex(await graph.read(suggestionQueries.listNames, {})));
  return (request, options = {}) =>
    ofOneCatalogue(graph, options, async (catalogueVersion) => {
      const index = await indexOf(catalogueVersion);
      const { texts, of, limit, minScore } = request;
      const results: Suggestions['results'] = [];
      for (const text of texts) {
        results.push({ text, suggestions: suggestionsFor(index, text, request) });
        // a hundred long texts take a while: others get their turn in between, and a reader who left ends it
        await nextTurn();
        if (options.signal?.aborted === true) throw new PadwijzerError('request-cancelled', 'the asker has gone');
      }
      return { catalogueVersion, of, limit, minScore, results, notes: notesOf(results) };
    });
}

/** Registers before a code: the code alone is the text. */
const registered = /^(?:crebo|isat|croho|code)(?: ?nr| ?nummer)? (?=\S*\d\S*$)/;

/** Best first; equal scores by id. */
export function suggestionsFor(index: NameIndex, text: string, { of, limit, minScore }: Omit<SuggestionRequest, 'texts'>): Suggestion[] {
  const plain = plainText(text).replace(registered, '');
  const entries = new Set([...index.called(plain, of), ...index.near(plain, of)]);
  return [...entries]
    .flatMap((entry): Suggestion[] => {
      const scored = scoreOf(plain, entry);
      if (scored === null || scored.score < minScore) return [];
      const { id, kind, name, nameEn } = entry;
      return [{ id, kind, name, nameEn, ...scored }];
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
    .slice(0, limit);
}

function notesOf(results: Suggestions['results']): Suggestions['notes'] {
  const nothing = results.filter((one) => one.suggestions.length === 0).length;
  const notes = [
    {
      code: 'suggestions-only',
      nl: 'Dit zijn suggesties op gelijkende namen: niets is overgenomen, u kiest wat klopt.',
      en: 'These are suggestions by resembling names: nothing was taken over, you choose what is right.',
    },
    nothing > 0 && {
      code: 'nothing-resembles',
      nl: `Voor ${nothing} van de ${results.length} teksten lijkt geen naam genoeg; zet wat u wilt bewaren bij unresolved.`,
      en: `For ${nothing} of the ${results.length} texts no name is near enough; put what you want to keep under unresolved.`,
    },
  ];
  return notes.filter((note) => note !== false);
}
