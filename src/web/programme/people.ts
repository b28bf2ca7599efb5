import type { StartKind } from '../../cohorts/result.js';
import { nameOf } from '../../text/name-of.js';
import type { Hours, ToldResult } from '../api/answers.js';
import { startKinds } from '../state/known-values.js';
import type { Language } from '../words/words.js';

/** One person of a group, with the path to their best goal. */
export interface Person {
  /** place in the file, from 0 */
  readonly index: number;
  readonly reference: string | null;
  readonly start: StartKind | 'problem';
  readonly path: string | null;
  readonly steps: number | null;
  readonly weakest: number | null;
  /** undefined: there is no path, or it was not asked for */
  readonly hours: Hours | undefined;
}
export const personColumns = ['reference', 'start', 'path', 'steps', 'weakest', 'hours'] as const;
export type PersonColumn = (typeof personColumns)[number];
export interface Order {
  readonly by: PersonColumn;
  readonly down: boolean;
}

/** Everybody in the order of the file: people with equal profiles, who share a result, stand apart again. */
export function peopleOf(results: readonly ToldResult[], language: Language): Person[] {
  const people = results.flatMap(({ candidates, start, best, goals, problem }) => {
    const path = goals.find(({ goal }) => goal === best)?.path ?? null;
    const shared = {
      start: problem !== undefined || start === null ? ('problem' as const) : start,
      path: path === null ? null : path.functions.map((one) => nameOf(one, language)).join(' → '),
      steps: path?.stepCount ?? null,
      weakest: path?.weakest ?? null,
      hours: path?.load,
    };
    return candidates.map(({ index, reference }): Person => ({ index, reference: reference ?? null, ...shared }));
  });
  return people.sort((a, b) => a.index - b.index);
}

const kinds: readonly string[] = [...startKinds, 'problem'];

/** By one column; what is not known comes last either way, and equals stay in the order of the file. */
export function inOrder(people: readonly Person[], { by, down }: Order, language: Language): Person[] {
  const words = new Intl.Collator(language, { numeric: true });
  const keyed = people.map((person) => ({ person, key: keyOf(person, by) }));
  keyed.sort((a, b) => {
    const order =
      a.key === null || b.key === null
        ? Number(a.key === null) - Number(b.key === null)
        : (down ? -1 : 1) *
          (typeof a.key === 'string' || typeof b.key === 'string' ? words.compare(String(a.key), String(b.key)) : a.key - b.key);
    return order === 0 ? a.person.index - b.person.index : order;
  });
  return keyed.map(({ person }) => person);
}

function keyOf({ start, hours, ...others }: Person, by: PersonColumn): string | number | null {
  if (by === 'start') return kinds.indexOf(start);
  if (by === 'hours') return hours?.max ?? null;
  return others[by];
}
