import type { Path, Step } from '../paths/answer.js';
import type { Voice } from './voice.js';
import type { Word } from './words.js';

export const directionWord: Readonly<Record<Step['direction'], Word>> = {
  up: 'up',
  level: 'sideways',
  down: 'down',
  unknown: 'directionUnknown',
};

export const qualifiedWord: Readonly<Record<Step['qualified'], Word>> = {
  yes: 'qualifiedYes',
  higher: 'qualifiedHigher',
  partly: 'qualifiedPartly',
  no: 'qualifiedNo',
  unknown: 'qualifiedUnknown',
};

export function basisWords(step: Step, voice: Voice): string {
  if (step.basis !== 'entry') return voice.say(step.basis);
  return voice.say(step.entry === 'overlap' ? 'entryOverlap' : step.entry === 'course' ? 'entryCourse' : 'entry');
}

/** Stops of a path in order; one who enters comes from outside. */
export function routeWords(path: Path, voice: Voice): string {
  const stops = path.functions.map((one) => voice.name(one));
  return (path.start === null ? [voice.say('outside'), ...stops] : stops).join(' → ');
}

/** Requirements or criteria met of a step, as counts: a share alone would say nothing of a list of five. */
export function countsWords(step: Step, voice: Voice): string {
  if (step.overlap === null) return voice.say('unknown');
  const [n, of] = [step.held.length, step.held.length + step.missing.length];
  return voice.say(step.criteria === undefined ? 'countsRequirements' : 'countsCriteria', { n, of });
}

/** The step with the least overlap; undefined when any is unknown, since then nobody knows which it is. */
export function weakestStep(path: Path): Step | undefined {
  if (path.weakest === null) return undefined;
  return path.steps.find((step) => step.overlap === path.weakest);
}

export function weakestWords(path: Path, voice: Voice): string {
  const step = weakestStep(path);
  return step === undefined ? voice.say('unknown') : countsWords(step, voice);
}
