import type { Answer, Path, Relaxation } from '../paths/answer.js';
import { bullets } from './bullets.js';
import { percent } from '../text/percent.js';
import { sayDesk } from './desk-words.js';
import { drawAgenda } from './draw-agenda.js';
import { drawPlan, hoursText } from './draw-plan.js';
import { drawRobustness } from './draw-robustness.js';
import { drawPath, figuresOf, leansOnOf, routeOf } from './draw-path.js';
import { plain, type Ink } from './ink.js';
import type { Language } from './language.js';
import { optionFor } from './option-names.js';
import { nameOf } from './step-words.js';
import { table } from './table.js';
import { cleanAll, wrap } from './text.js';
import { say } from './words.js';

/** The whole answer as text of at most `width` columns; no clock, no terminal, so the same answer gives the same text. */
export function drawAnswer(given: Answer, language: Language, width: number, ink: Ink = plain): string {
  const answer = cleanAll(given);
  const shown = wrapAll(width);
  const blocks: string[][] = [headline(answer, language).flatMap(shown).map(ink.strong)];
  // Without a goal there is one path to every function: a list is read, thirty drawings are not.
  const listOnly = answer.to === null && answer.paths.length > 1;
  if (answer.paths.length > 1) blocks.push(overview(answer, language, width, ink));
  if (listOnly) blocks.push(shown(say(language, 'askGoal')));
  else answer.paths.forEach((path, at) => blocks.push(...pathBlocks(path, at + 1, answer.paths.length, language, width, ink)));
  if (answer.agenda !== undefined) blocks.push(drawAgenda(answer.agenda, language, width, ink));
  if (answer.robustness !== undefined) blocks.push(drawRobustness(answer.robustness, language, width, ink));
  if (answer.relaxations !== undefined && answer.relaxations.length > 0) {
    blocks.push([...shown(say(language, 'relaxations')), ...answer.relaxations.flatMap((one) => relaxationLines(one, language, width))]);
  }
  if (answer.unresolved.length > 0) {
    blocks.push([
      `${say(language, 'unresolved')}:`,
      ...bullets(
        answer.unresolved.map((one) => one.text),
        width,
      ),
    ]);
  }
  // the last line says it always, with or without the note
  const notes = answer.notes.filter((note) => note.code !== 'advice').map((note) => note[language]);
  if (notes.length > 0) blocks.push([`${say(language, 'notes')}:`, ...bullets(notes, width)]);
  blocks.push([
    ...shown(say(language, 'advice')),
    ...shown(
      say(language, 'versions', { catalogue: answer.catalogueVersion, rules: answer.rulesVersion, objective: answer.objective }),
    ).map(ink.faint),
  ]);
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`;
}

const wrapAll =
  (width: number) =>
  (text: string): string[] =>
    wrap(text, width);

function headline(answer: Answer, language: Language): string[] {
  const who = answer.reference === undefined ? '' : ` ${say(language, 'forReference', { reference: answer.reference })}`;
  if (answer.outcome === 'goal-held') return [say(language, 'goalHeld')];
  if (answer.found)
    return [(answer.paths.length === 1 ? say(language, 'foundOne') : say(language, 'found', { n: answer.paths.length })) + who];
  const why =
    answer.noPath === 'no-single-change'
      ? [say(language, 'noSingleChange')]
      : answer.noPath === 'not-connected'
        ? [say(language, 'notConnected')]
        : [];
  return [say(language, 'noPath'), ...why];
}

function overview(answer: Answer, language: Language, width: number, ink: Ink): string[] {
  const weighed = answer.paths.some(({ load }) => load !== undefined);
  const heads = [
    { title: '#', right: true },
    { title: say(language, 'columnRoute') },
    { title: say(language, 'columnSteps'), right: true },
    { title: say(language, 'columnWeakest'), right: true },
    ...(weighed ? [{ title: sayDesk(language, 'columnHours') }] : []),
  ];
  const rows = answer.paths.map((path, at) => [
    String(at + 1),
    routeOf(path, language),
    String(path.stepCount),
    path.weakest === null ? say(language, 'unknown') : percent(path.weakest),
    ...(weighed ? [path.load === undefined ? '' : hoursText(path.load, language)] : []),
  ]);
  return table(heads, rows, width, ink.faint);
}

function pathBlocks(path: Path, n: number, of: number, language: Language, width: number, ink: Ink): string[][] {
  if (path.steps.length === 0) return [path.functions.map((one) => `${ink.line('◉')} ${nameOf(one, language)}`)];
  const heading = [...(of === 1 ? [] : [say(language, 'pathOf', { n, of })]), figuresOf(path, language)].join(' · ');
  const leans = leansOnOf(path, language);
  return [
    wrap(heading, width).map(ink.strong),
    drawPath(path, language, width, ink),
    ...(path.plan === undefined ? [] : [drawPlan(path.plan, language, width, ink)]),
    ...(leans === null ? [] : [wrap(leans, width)]),
  ];
}

function relaxationLines(one: Relaxation, language: Language, width: number): string[] {
  const option = optionFor(one.constraint, one.to);
  const last = `${routeOf(one.path, language)} (${figuresOf(one.path, language)})`;
  return [
    ...bullets([one.wording[language] + (option === null ? '' : ` (${option})`)], width),
    ...wrap(last, width - 6).map((line) => `      ${line}`),
  ];
}
