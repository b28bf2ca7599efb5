import type { FileProblem } from '../cohort-files/problems.js';
import { sayCohort } from './cohort-words.js';
import { clean, wrap } from './text.js';
import { say } from './words.js';
import type { Context } from './world.js';

/** More would push the table off the screen. */
const most = 40;

export function problemLines(
  problems: readonly FileProblem[],
  { language, width, ink }: Pick<Context, 'language' | 'width' | 'ink'>,
): string[] {
  if (problems.length === 0) return [];
  const lines = problems
    .slice(0, most)
    .flatMap(({ place, reason }) => [
      ...wrap(clean(place), width - 2).map((line) => `  ${line}`),
      ...wrap(clean(reason), width - 4).map((line) => `    ${line}`),
    ]);
  const more = problems.length > most ? [`  ${say(language, 'andMore', { n: problems.length - most })}`] : [];
  return [ink.bad(sayCohort(language, 'inPlace')), ...lines, ...more];
}
