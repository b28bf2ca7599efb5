import { suggestionRequest } from '../../suggestions/shapes.js';
import { askAndTell, jsonOption, typed } from '../ask-and-tell.js';
import { atOptions } from '../at-options.js';
import type { CommandSpec } from '../command.js';
import { numeric } from '../constraint-options.js';
import { drawSuggestions } from '../draw-suggestions.js';
import { missingOption } from '../usage-error.js';

export const suggestCommand: CommandSpec = {
  name: 'suggest',
  help: {
    nl: 'welke competenties uit de catalogus vrije teksten kunnen betekenen',
    en: 'which competences of the catalogue free texts may mean',
  },
  options: [
    {
      flags: '--text <text...>',
      help: { nl: 'een of meer teksten, elk tussen aanhalingstekens', en: 'one or more texts, each in quotes' },
    },
    {
      flags: '--of <kind...>',
      help: {
        nl: 'competence, function, course, work-process (competence)',
        en: 'competence, function, course, work-process (competence)',
      },
    },
    {
      flags: '--limit <n>',
      help: { nl: 'hoogstens zoveel voorstellen per tekst, 1 tot 20 (5)', en: 'at most so many per text, 1 to 20 (5)' },
    },
    { flags: '--min-score <score>', help: { nl: 'minste score, 0 tot 1 (0.5)', en: 'least score, 0 to 1 (0.5)' } },
    jsonOption,
  ],
  examples: [
    'padwijzer suggest --text "klantgerigt" "kan goed samenwerken"',
    'padwijzer suggest --text "network administrator" --of function course --limit 3 --lang en',
  ],
  run: async (given, context) => {
    const { text: texts } = given;
    if (texts === undefined) throw missingOption('--text <text...>', 'suggest');
    return askAndTell(given, context, {
      schema: suggestionRequest,
      request: {
        texts,
        ...typed(given, 'of'),
        ...(given['limit'] === undefined ? {} : { limit: numeric(given['limit']) }),
        ...(given['minScore'] === undefined ? {} : { minScore: numeric(given['minScore']) }),
      },
      placed: (work) => atOptions(work, { '--texts': '--text' }),
      ask: (services, asked, options) => services.suggest(asked, options),
      draw: drawSuggestions,
    });
  },
};
