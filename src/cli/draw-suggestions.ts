import type { Suggestion, Suggestions } from '../suggestions/shapes.js';
import { sayIn } from './assessment-words.js';
import { bullets } from './bullets.js';
import type { Language } from './language.js';
import { nameOf } from './step-words.js';
import { table } from './table.js';
import { cleanAll, wrap } from './text.js';
import type { Context } from './world.js';

/** One table per text; the id stands below its name, whole, to be copied. */
export function drawSuggestions(given: Suggestions, { language, width, ink }: Pick<Context, 'language' | 'width' | 'ink'>): string {
  const answer = cleanAll(given);
  const tell = sayIn(language);
  const heads = [{ title: tell('score'), right: true }, { title: tell('suggestion') }, { title: tell('how') }];
  const blocks = answer.results.map(({ text, suggestions }) => [
    ...wrap(`"${text}"`, width).map(ink.strong),
    ...(suggestions.length === 0
      ? [tell('nothing')]
      : table(
          heads,
          suggestions.flatMap((one) => [
            [one.score.toFixed(2), nameOf(one, language), howOf(one, language)],
            ['', one.id, ''],
          ]),
          width,
          ink.faint,
        )),
  ]);
  const notes = bullets(
    answer.notes.map((note) => note[language]),
    width,
  );
  return `${[...blocks, notes, [ink.faint(tell('catalogue', { catalogue: answer.catalogueVersion }))]].map((block) => block.join('\n')).join('\n\n')}\n`;
}

const howOf = ({ how, matched }: Suggestion, language: Language): string => sayIn(language)(how, { text: matched.text });
