import fc from 'fast-check';
import { searchCase, type SearchCase } from '../support/oracle/arbitraries.js';
import { grades, type CandidateProfile, type Grade } from '../../src/profiles/profile.js';

export interface MoreProfile extends SearchCase {
  /** what was added, for the reader of a counterexample */
  readonly added: string;
  readonly more: CandidateProfile;
}
const lists = ['functions', 'competences', 'workProcesses', 'courses', 'criteria'] as const;

/** A search, and the same candidate with one thing more: a competence, a work process, a criterion, or one grade up. */
export const moreProfile: fc.Arbitrary<MoreProfile> = fc
  .record({
    one: searchCase,
    what: fc.constantFrom('Competence' as const, 'WorkProcess' as const, 'Criterion' as const, 'grade' as const),
    which: fc.nat(40),
    grade: fc.constantFrom(...grades),
  })
  .map(({ one, what, which, grade }) => ({ ...one, ...withMore(one, what, which, grade) }));

function withMore(
  { facts, search: { profile } }: SearchCase,
  what: 'Competence' | 'WorkProcess' | 'Criterion' | 'grade',
  which: number,
  evidence: Grade,
) {
  if (what === 'grade') return raised(profile, which);
  const list = { Competence: 'competences', WorkProcess: 'workProcesses', Criterion: 'criteria' }[what] as
    'competences' | 'workProcesses' | 'criteria';
  const ids = facts.nodes.filter((node) => node.label === what).map((node) => node.id);
  const id = ids[which % Math.max(ids.length, 1)];
  if (id === undefined) return { more: profile, added: 'nothing' };
  return { more: { ...profile, [list]: [...profile[list], { id, evidence }] }, added: `${id} ${evidence}` };
}

function raised(profile: CandidateProfile, which: number) {
  const able = lists.flatMap((list) =>
    profile[list].flatMap((held, index) => (held.evidence === 'certified' ? [] : [{ list, index, held }])),
  );
  const chosen = able[which % Math.max(able.length, 1)];
  if (chosen === undefined) return { more: profile, added: 'nothing' };
  const { list, index, held } = chosen;
  const evidence = grades[grades.indexOf(held.evidence) + 1] as Grade;
  return {
    more: { ...profile, [list]: (profile[list] as { id: string }[]).map((one, at) => (at === index ? { ...one, evidence } : one)) },
    added: `${held.id} up to ${evidence}`,
  };
}
