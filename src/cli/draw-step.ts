import type { Step } from '../paths/answer.js';
import { percent } from '../text/percent.js';
import { bar } from './bar.js';
import type { Ink } from './ink.js';
import type { Language } from './language.js';
import { basisOf, courseOf, heldLines, missingLines, qualifiedOf, sourcesOf } from './step-words.js';
import { columns, wrap } from './text.js';
import { say } from './words.js';

export interface Detail {
  readonly label: string;
  /** fitted to the width, coloured */
  readonly lines: readonly string[];
}

/** What is told of one step, label by label, each line at most `width` columns; `names` gives functions in the reader's language. */
export function stepDetails(
  step: Step,
  language: Language,
  width: number,
  ink: Ink,
  names: ReadonlyMap<string, string> = new Map(),
): Detail[] {
  const text = (value: string): string[] => wrap(value, width);
  const items = (values: readonly string[], colour: (text: string) => string = (line) => line): string[] =>
    values.flatMap((value) => wrap(value, width - 2).map((line, at) => colour(at === 0 ? line : `  ${line}`)));
  const share = (value: number | null, after: string): string[] => {
    const figure = value === null ? say(language, 'unknown') : percent(value);
    const cells = width < 40 ? 10 : 20;
    const joined = after === '' ? '' : value === null ? ` · ${after}` : ` ${after}`;
    const fits = cells + 1 + columns(figure + joined) <= width;
    const first = `${ink.line(bar(value, cells))} ${figure}${fits ? joined : ''}`;
    return [first, ...(fits ? [] : text(after))];
  };
  const documented = step.overlap !== null;
  const workAfter =
    step.work === null
      ? say(language, 'workUnknown')
      : say(language, 'workWhat', { share: step.workProven === null ? say(language, 'unknown') : percent(step.workProven) });
  const flags = [...(step.inheritedOnly ? [say(language, 'inheritedOnly')] : []), ...step.flags.map((flag) => say(language, flag))];
  const nothing = step.criteria === undefined && !documented;

  return [
    { label: say(language, 'basis'), lines: text(basisOf(step, language)) },
    { label: say(language, 'overlap'), lines: share(step.overlap, step.wording[language]) },
    ...(step.criteria === undefined
      ? []
      : [{ label: say(language, 'criteria'), lines: text(say(language, 'criteriaMet', step.criteria)) }]),
    { label: say(language, 'proven'), lines: share(step.proven, step.proven === null ? '' : say(language, 'provenWhat')) },
    { label: say(language, 'work'), lines: share(step.work, workAfter) },
    {
      label: say(language, 'have'),
      lines:
        step.held.length > 0
          ? items(heldLines(step.held, language, names), ink.good)
          : text(say(language, nothing ? 'nothingDocumented' : 'haveNothing')),
    },
    {
      label: say(language, 'missing'),
      lines:
        step.missing.length > 0
          ? items(missingLines(step.missing, language), ink.lacking)
          : text(say(language, nothing ? 'nothingDocumented' : 'missingNothing')),
    },
    {
      label: say(language, 'courses'),
      lines:
        step.listedCourses.length > 0
          ? items(step.listedCourses.map((course) => courseOf(course, language)))
          : text(say(language, 'coursesNone')),
    },
    { label: say(language, 'diploma'), lines: text(qualifiedOf(step, language)) },
    ...(flags.length > 0
      ? [
          {
            label: say(language, 'flags'),
            lines: items(
              flags.map((flag) => `! ${flag}`),
              ink.lacking,
            ),
          },
        ]
      : []),
    ...(step.sources.length > 0 ? [{ label: say(language, 'source'), lines: text(sourcesOf(step.sources, language)).map(ink.faint) }] : []),
  ];
}
