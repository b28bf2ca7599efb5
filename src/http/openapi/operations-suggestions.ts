import type { SuggestionRequest, Suggestions } from '../../suggestions/shapes.js';
import { answerOf, asked } from './asked.js';
import { answerExample } from './examples.js';
import { askingErrors } from './operations-desk.js';
import type { Json } from './schemas.js';

export const suggestionsExample: Suggestions = {
  catalogueVersion: answerExample.catalogueVersion,
  of: ['competence'],
  limit: 1,
  minScore: 0.5,
  results: [
    {
      text: 'klantgerigt',
      suggestions: [
        {
          id: 'competence:klantgericht',
          kind: 'competence',
          name: 'Klantgericht',
          nameEn: 'Customer-oriented',
          score: 0.7917,
          how: 'fuzzy',
          matched: { text: 'Klantgericht', as: 'name', language: 'nl' },
        },
      ],
    },
  ],
  notes: [
    {
      code: 'suggestions-only',
      nl: 'Dit zijn suggesties op gelijkende namen: niets is overgenomen, u kiest wat klopt.',
      en: 'These are suggestions by resembling names: nothing was taken over, you choose what is right.',
    },
  ],
};
const example: Pick<SuggestionRequest, 'texts' | 'limit'> = { texts: ['klantgerigt'], limit: 1 };

/** Free texts against the names of the catalogue. */
export const suggestionPaths: Json = {
  '/competence-suggestions': asked({
    operationId: 'suggestCompetences',
    summary: 'Which competences of the catalogue free texts may mean',
    description:
      'Names, aliases and English names, typing errors and the order of words forgiven; functions, courses and work processes too when asked for with `of`. Suggestions only, each with a score and with what it was matched to: nothing is taken over. A text with personal data is refused.',
    request: 'SuggestionRequest',
    example,
    answer: answerOf('Suggestions', suggestionsExample),
    errors: askingErrors.filter((code) => code !== 'id-unknown' && code !== 'candidate-unknown'),
  }),
};
