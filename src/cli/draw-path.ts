import type { Path } from '../paths/answer.js';
import { percent } from '../text/percent.js';
import { stepDetails, type Detail } from './draw-step.js';
import type { Ink } from './ink.js';
import type { Language } from './language.js';
import { levelOf, nameOf } from './step-words.js';
import { pad, wrap } from './text.js';
import { say } from './words.js';

const labelWidth = 10;
const railWidth = 4;

/** One path as a metro line, top to bottom: a station per function, under it what is known of the step to it. */
export function drawPath(path: Path, language: Language, width: number, ink: Ink): string[] {
  const lines: string[] = [];
  const functions = new Map(path.functions.map((one) => [one.id, one]));
  const names = new Map(path.functions.map((one) => [one.id, nameOf(one, language)]));
  const station = (mark: string, words: readonly string[]): void => {
    const [first = '', ...rest] = wrap(words.join(' · '), width - railWidth);
    lines.push(`${ink.line(mark)} ${ink.strong(first)}`, ...rest.map((line) => `${ink.line('│')}   ${line}`));
  };
  const nameAndLevel = (id: string): string[] => {
    const one = functions.get(id);
    return one === undefined ? [id] : [nameOf(one, language), levelOf(one.level, language)];
  };

  if (path.start === null) station('○', [say(language, 'outside')]);
  else station('◉', [...nameAndLevel(path.start), say(language, 'start')]);
  path.steps.forEach((step, at) => {
    const last = at === path.steps.length - 1;
    lines.push(ink.line('│'));
    station(last ? '◎─┬' : '●─┬', [
      ...nameAndLevel(step.to),
      say(language, 'stepNumber', { n: at + 1 }),
      ...(last ? [say(language, 'goal')] : []),
    ]);
    lines.push(...hang(stepDetails(step, language, width - railWidth - labelWidth, ink, names), last ? ' ' : '│', ink));
  });
  return lines;
}

function hang(details: readonly Detail[], rail: string, ink: Ink): string[] {
  return details.flatMap((detail, at) => {
    const end = at === details.length - 1;
    return detail.lines.map((line, row) => {
      const joint = row === 0 ? (end ? '└' : '├') : end ? ' ' : '│';
      return `${ink.line(`${rail} ${joint}`)} ${ink.faint(pad(row === 0 ? detail.label : '', labelWidth))}${line}`.trimEnd();
    });
  });
}

/** `2 stappen · zwakste stap 67 % · gemiddeld 75 % · nu bewezen 0 %` */
export function figuresOf(path: Path, language: Language): string {
  const steps =
    path.stepCount === 0
      ? say(language, 'noSteps')
      : path.stepCount === 1
        ? say(language, 'oneStep')
        : say(language, 'steps', { n: path.stepCount });
  if (path.stepCount === 0) return steps;
  const weakest = path.weakest === null ? say(language, 'weakestUnknown') : say(language, 'weakest', { share: percent(path.weakest) });
  const mean = path.mean === null || path.stepCount === 1 ? [] : [say(language, 'mean', { share: percent(path.mean) })];
  const proven = path.weakestProven === null ? [] : [say(language, 'provenNow', { share: percent(path.weakestProven) })];
  return [steps, weakest, ...mean, ...proven].join(' · ');
}

export function routeOf(path: Path, language: Language): string {
  const stops = path.functions.map((one) => nameOf(one, language));
  return (path.start === null ? ['○', ...stops] : stops).join(' → ');
}

export function leansOnOf(path: Path, language: Language): string | null {
  const lean = path.leansOn;
  const parts = [
    lean.derivedSteps.length > 0 && say(language, 'leansDerived', { n: lean.derivedSteps.length }),
    lean.inferredMatches.length > 0 && say(language, 'leansMatches', { n: lean.inferredMatches.length }),
    lean.inferredPerforms.length > 0 && say(language, 'leansPerforms', { n: lean.inferredPerforms.length }),
    lean.defaultWeights && say(language, 'leansWeights'),
    lean.unknownOverlaps > 0 && say(language, 'leansUnknown', { n: lean.unknownOverlaps }),
  ].filter((part) => part !== false);
  return parts.length === 0 ? null : `${say(language, 'leansOn')}: ${parts.join('; ')}.`;
}
