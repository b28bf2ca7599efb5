import type { Classification, RatedCriterion, RatedRung } from '../assessments/classification-shapes.js';
import { sayIn } from './assessment-words.js';
import { bullets } from './bullets.js';
import type { Language } from './language.js';
import { nameOf, sourcesOf } from './step-words.js';
import { table } from './table.js';
import { cleanAll, wrap } from './text.js';
import { say } from './words.js';
import type { Context } from './world.js';

/** The rung that applies, the ladder it stands on, and for each heavier rung what is missing. */
export function drawClassification(given: Classification, { language, width, ink }: Pick<Context, 'language' | 'width' | 'ink'>): string {
  const answer = cleanAll(given);
  const tell = sayIn(language);
  const heads = [{ title: tell('rung') }, { title: tell('place'), keep: true }, { title: tell('criteria'), keep: true }];
  const rows = answer.rungs.map((rung) => [
    `${rung.place === 'applies' ? '▶' : '·'} ${nameOf(rung, language)}`,
    tell(rung.place),
    tell(rung.byDefault && rung.allMet !== true ? 'needsNone' : 'metOf', rung.counts),
  ]);
  const list = (title: string, criteria: readonly RatedCriterion[], missing: boolean): string[] =>
    criteria.length === 0
      ? []
      : [
          ...wrap(`${title}:`, width).map(ink.strong),
          ...bullets(
            criteria.map((one) => criterionLine(one, missing, language)),
            width,
          ),
        ];
  const blocks = [
    wrap(answer.wording[language], width).map(ink.strong),
    table(heads, rows, width, ink.faint),
    ...answer.rungs
      .filter((rung) => rung.place === 'heavier')
      .map((rung) => list(tell('whyNot', { name: nameOf(rung, language) }), rung.missing, true)),
    ...answer.rungs.filter((rung) => rung.place === 'applies').flatMap((rung) => ownLists(rung, list, language)),
    [
      ...(answer.minEvidence === 'claimed' ? [] : wrap(tell('atLeast', { grade: say(language, answer.minEvidence) }), width)),
      ...bullets(
        answer.notes.map((note) => note[language]),
        width,
      ),
    ],
    [ink.faint(tell('versions', { catalogue: answer.catalogueVersion, rules: answer.rulesVersion }))],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function ownLists(
  rung: RatedRung,
  list: (title: string, criteria: readonly RatedCriterion[], missing: boolean) => string[],
  language: Language,
): string[][] {
  const tell = sayIn(language);
  const name = nameOf(rung, language);
  return [list(tell('metIn', { name }), rung.met, false), list(tell('unmetDefault', { name }), rung.missing, true)];
}

function criterionLine(criterion: RatedCriterion, missing: boolean, language: Language): string {
  const tell = sayIn(language);
  const text = language === 'en' ? (criterion.textEn ?? criterion.text) : criterion.text;
  const { grade } = criterion;
  const remarks = [
    criterion.category,
    grade === null ? null : missing ? tell('tooLow', { grade: say(language, grade) }) : say(language, grade),
    criterion.refersTo === null ? null : tell('refersTo', { words: criterion.refersTo }),
    sourcesOf(criterion.sources, language, false),
  ].filter((remark) => remark !== null);
  return `${nameOf(criterion, language)}${text === null ? '' : `: ${text}`} (${remarks.join('; ')})`;
}
