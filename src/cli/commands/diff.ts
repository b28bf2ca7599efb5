import type { EscoDifference } from '../../catalogue/esco/diff-esco.js';
import type { Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Language } from '../language.js';
import { clean } from '../text.js';
import { say } from '../words.js';
import { withServices, type Context } from '../world.js';

/** More of a kind than this is for `--json`. */
const most = 20;

/** `diff A B`, or `diff B` against what is loaded. */
export async function showDiff(given: Given, context: Context): Promise<number> {
  const [first, second] = [String(given['dir']), typeof given['other'] === 'string' ? given['other'] : null];
  const [before, after] = second === null ? [null, first] : [first, second];
  const found = await withServices(context.world, (services) => services.imports.diff(before, after));
  context.world.stdout.write(given['json'] === true ? `${JSON.stringify(found, null, 2)}\n` : drawDiff(found, context));
  return exitCodes.fine;
}

const titles: Readonly<
  Record<'added' | 'removed' | 'renamed' | 'moreRequired' | 'lessRequired' | 'otherRequired', Readonly<Record<Language, string>>>
> = {
  added: { nl: 'Nieuw', en: 'Added' },
  removed: { nl: 'Verdwenen', en: 'Removed' },
  renamed: { nl: 'Andere naam', en: 'Renamed' },
  moreRequired: { nl: 'Eisen erbij', en: 'Requirements added' },
  lessRequired: { nl: 'Eisen eraf', en: 'Requirements removed' },
  otherRequired: { nl: 'Eisen gewijzigd (essentieel of optioneel)', en: 'Requirements changed (essential or optional)' },
};

function drawDiff({ from, to, added, removed, renamed, requirements }: EscoDifference, { language, ink }: Context): string {
  const block = (title: keyof typeof titles, lines: readonly string[]): string[] => [
    '',
    ink.strong(`${titles[title][language]}: ${lines.length}`),
    ...lines.slice(0, most).map((line) => `  ${clean(line)}`),
    ...(lines.length > most ? [`  ${say(language, 'andMore', { n: lines.length - most })}`] : []),
  ];
  const pair = (one: { readonly function: string; readonly competence: string }): string => `${one.function} -> ${one.competence}`;
  return `${[
    `${from ?? say(language, 'unknown')} -> ${to ?? say(language, 'unknown')}`,
    ...block(
      'added',
      added.map((one) => `${one.id} ${one.name}`),
    ),
    ...block(
      'removed',
      removed.map((one) => `${one.id} ${one.name}`),
    ),
    ...block(
      'renamed',
      renamed.map((one) => `${one.id} ${one.was} -> ${one.name}`),
    ),
    ...block('moreRequired', requirements.added.map(pair)),
    ...block('lessRequired', requirements.removed.map(pair)),
    ...block('otherRequired', requirements.changed.map(pair)),
  ].join('\n')}\n`;
}
