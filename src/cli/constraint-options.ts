import type { Constraints } from '../paths/search.js';
import type { Language } from './language.js';
import { optionName } from './option-names.js';

export interface ConstraintOption {
  readonly key: keyof Constraints;
  /** how the value is written in help; null for a switch */
  readonly value: string | null;
  readonly help: Readonly<Record<Language, string>>;
}

/** One option per constraint of `paths/search.ts`; a test keeps the two lists equal. Values are checked by the schema, not here. */
export const constraintOptions: readonly ConstraintOption[] = [
  { key: 'maxSteps', value: '<n>', help: { nl: 'hoogstens zoveel stappen, 1 tot 6 (4)', en: 'at most so many steps, 1 to 6 (4)' } },
  {
    key: 'minOverlap',
    value: '<share>',
    help: { nl: 'minste overlap van elke stap, 0 tot 1 (0)', en: 'least overlap of every step, 0 to 1 (0)' },
  },
  {
    key: 'minDerivedOverlap',
    value: '<share>',
    help: { nl: 'minste overlap van een berekende stap (0.6)', en: 'least overlap of a computed step (0.6)' },
  },
  {
    key: 'minEntryOverlap',
    value: '<share>',
    help: { nl: 'minste overlap om van buiten in te stromen (0.5)', en: 'least overlap to enter from outside (0.5)' },
  },
  {
    key: 'maxLevelClimb',
    value: '<n>',
    help: { nl: 'hoogstens zoveel niveaus omhoog per stap (3)', en: 'at most so many levels up per step (3)' },
  },
  {
    key: 'minEvidence',
    value: '<grade>',
    help: { nl: 'wat meetelt: claimed, evidenced, certified (claimed)', en: 'what counts: claimed, evidenced, certified (claimed)' },
  },
  {
    key: 'matching',
    value: '<how>',
    help: { nl: 'overeenkomsten die meetellen: none, exact, close (close)', en: 'matches that count: none, exact, close (close)' },
  },
  {
    key: 'unknown',
    value: '<how>',
    help: { nl: 'onbekende overlap bij --min-overlap: fail, allow (fail)', en: 'unknown overlap under --min-overlap: fail, allow (fail)' },
  },
  {
    key: 'basis',
    value: '<basis...>',
    help: {
      nl: 'soorten stappen: documented, specialisation, ladder, derived, entry (alle)',
      en: 'kinds of steps: documented, specialisation, ladder, derived, entry (all)',
    },
  },
  { key: 'branches', value: '<id...>', help: { nl: 'alleen functies van deze richtingen', en: 'only functions of these branches' } },
  {
    key: 'avoid',
    value: '<id...>',
    help: { nl: 'functies die niet op het pad mogen liggen', en: 'functions that may not be on the path' },
  },
  { key: 'via', value: '<id...>', help: { nl: 'functies die op het pad moeten liggen', en: 'functions that must be on the path' } },
  { key: 'overshoot', value: null, help: { nl: 'stops boven of onder beide einden toestaan', en: 'allow stops above or below both ends' } },
  {
    key: 'weights',
    value: '<which>',
    help: { nl: 'eisen die meetellen: all, essential (all)', en: 'requirements that count: all, essential (all)' },
  },
  {
    key: 'without',
    value: '<id...>',
    help: {
      nl: 'feiten weglaten om ze te betwisten: ids van knopen of soort~van~naar',
      en: 'leave facts out to contest them: ids of nodes or type~from~to',
    },
  },
];

export type Given = Readonly<Record<string, unknown>>;

/** Numbers become numbers; anything else stays as typed, so that the schema's message shows what was typed. */
export const numeric = (value: unknown): unknown =>
  typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : value;

export function constraintsOf(given: Given): Record<string, unknown> {
  return Object.fromEntries(constraintOptions.filter(({ key }) => given[key] !== undefined).map(({ key }) => [key, numeric(given[key])]));
}

/** `/constraints/minOverlap` -> `--min-overlap`, `/to/0` -> `--to`, a header -> the option for it; null for a place in the profile. */
export function optionAt(pointer: string): string | null {
  if (pointer === 'If-Match') return '--if-match';
  const [first, second] = pointer.split('/').slice(1);
  if (first === undefined || first === 'profile') return null;
  const grouped = ['constraints', 'planning', 'agenda'].includes(first);
  // `branches` is a constraint too: where a search comes from has options of its own
  if (first === 'from' && second !== undefined) return optionName(`from-${second}`);
  return optionName(grouped && second !== undefined ? second : first);
}
