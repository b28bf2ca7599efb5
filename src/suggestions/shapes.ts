import { z } from 'zod';
import { note } from '../paths/parts.js';

/** What a text may be taken for, by the first part of its id, and the label it has in the graph. */
export const suggestible = {
  competence: 'Competence',
  function: 'Function',
  course: 'Course',
  'work-process': 'WorkProcess',
} as const;
export const kinds = Object.keys(suggestible) as (keyof typeof suggestible)[];
export type Kind = keyof typeof suggestible;

const minScore = z.number().min(0).max(1);

export const suggestionRequest = z
  .strictObject({
    texts: z
      .array(z.string().trim().min(1).max(500))
      .min(1)
      .max(100)
      .meta({
        description: 'What somebody wrote, in Dutch or English, without personal data',
        example: ['klantgerigt', 'works well together'],
      }),
    of: z.array(z.enum(kinds)).min(1).default(['competence']).meta({ description: 'What to suggest' }),
    limit: z.int().min(1).max(20).default(5).meta({ description: 'Most suggestions per text' }),
    minScore: minScore.default(0.5).meta({ description: 'Least score of a suggestion' }),
  })
  .meta({ id: 'SuggestionRequest' });

const suggestion = z
  .strictObject({
    id: z.string(),
    kind: z.enum(kinds),
    name: z.string(),
    nameEn: z.string().nullable(),
    score: minScore.meta({ description: '1: the text is a name or code; 0.98: an alias; at most 0.95 when they only resemble each other' }),
    how: z.enum(['exact', 'alias', 'fuzzy']),
    matched: z.strictObject({
      text: z.string().meta({ description: 'the name, alias or code that resembles the text most' }),
      as: z.enum(['name', 'alias', 'code']),
      language: z.enum(['nl', 'en']).nullable().meta({ description: 'nl: as in the Dutch sources; null: a code' }),
    }),
  })
  .meta({ id: 'Suggestion' });

export const suggestions = z
  .strictObject({
    catalogueVersion: z.string(),
    of: z.array(z.enum(kinds)),
    limit: z.int(),
    minScore,
    results: z.array(z.strictObject({ text: z.string(), suggestions: z.array(suggestion) })),
    notes: z.array(note),
  })
  .meta({ id: 'Suggestions', description: 'What each text may mean; nothing is taken over, a person chooses' });

export type SuggestionRequest = z.output<typeof suggestionRequest>;
export type Suggestions = z.output<typeof suggestions>;
export type Suggestion = z.output<typeof suggestion>;
