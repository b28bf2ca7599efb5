import { createHash } from 'node:crypto';
import { PadwijzerError, type InputProblem } from '../errors.js';
import { listNames, profileIds, readKnownIds, unknownIds, type Nearest } from '../profiles/check-ids.js';
import { readEducation, type Education } from '../profiles/diplomas.js';
import { checkDates } from '../profiles/check-dates.js';
import { refusePersonalData } from '../profiles/personal-data.js';
import { candidateProfile, type CandidateProfile } from '../profiles/profile.js';
import { personalDataIn } from '../validation/personal-data.js';
import { readInput } from '../validation/read-input.js';
import { pointer } from '../validation/show.js';
import type { CohortContext } from './context.js';
import { storedMember } from './request.js';
import type { Place } from './result.js';

/** Equal profiles, and everybody who has them. */
export interface Group {
  readonly places: Place[];
  readonly profile: CandidateProfile;
  readonly education: Education;
}
/** A candidate that cannot be searched for, and why. */
export interface Refused {
  readonly places: readonly Place[];
  readonly error: PadwijzerError;
}

type Read = { readonly index: number; readonly reference?: string } & (
  { readonly profile: CandidateProfile; readonly stored: boolean } | { readonly error: PadwijzerError }
);

/** Distinct ids for which neighbours are looked up: each compares all names of the catalogue. */
const mostLookUps = 20;

/** The candidates of the request, equal ones together, in the order of the first of each; a bad one stands in its place with its error. */
export async function readMembers(context: CohortContext): Promise<(Group | Refused)[]> {
  const { room, turns, options } = context;
  const read = await readEach(context);
  const ids = new Set<string>();
  for (const one of read) {
    if ('profile' in one) for (const named of profileIds(one.profile)) ids.add(named.id);
    await turns.next(options);
  }
  const known = await readKnownIds(room.graph, ids, options);
  const nearest = sparing(room.nearest);
  const groups = new Map<string, Group>();
  const members: (Group | Refused)[] = [];
  for (const one of read) {
    await turns.next(options);
    const place: Place = { index: one.index, ...(one.reference === undefined ? {} : { reference: one.reference }) };
    try {
      if ('error' in one) throw one.error;
      const problem = await unknownIds(known, profileIds(one.profile), nearest);
      if (problem !== null) throw problem;
      const education = readEducation(room.levels, one.profile.educationLevel);
      const key = keyOf(one.profile);
      const group = groups.get(key) ?? { places: [], profile: one.profile, education };
      group.places.push(place);
      if (!groups.has(key)) members.push(group);
      groups.set(key, group);
    } catch (error) {
      members.push({ places: [place], error: placed(ofTheCandidate(error), one.index, 'stored' in one && one.stored) });
    }
  }
  return members;
}

/** Checks each by itself; stored candidates are fetched together. */
async function readEach({ room, request, turns, options }: CohortContext): Promise<Read[]> {
  const read: (Read | { readonly index: number; readonly candidate: string })[] = [];
  for (const [index, value] of request.candidates.entries()) {
    await turns.next(options);
    const whole = {
      what: ['het cohort', 'cohort'] as const,
      place: (path: readonly PropertyKey[]) => pointer(['candidates', index, ...path]),
    };
    try {
      refusePersonalData(value, { path: ['candidates', index] });
      if (isStored(value)) read.push({ index, candidate: readInput(storedMember, value, whole).candidate });
      else {
        const profile = readInput(candidateProfile, value, whole);
        checkDates(profile, room.today(), pointer(['candidates', index]));
        read.push({ index, profile, stored: false, ...(profile.reference === undefined ? {} : { reference: profile.reference }) });
      }
    } catch (error) {
      read.push({ index, error: ofTheCandidate(error), ...referenceOf(value) });
    }
  }
  const references = [...new Set(read.flatMap((one) => ('candidate' in one ? [one.candidate] : [])))];
  const profiles = references.length === 0 ? new Map<string, CandidateProfile>() : await room.storedProfiles(references, options);
  return read.map((one): Read => {
    if (!('candidate' in one)) return one;
    const { index, candidate: reference } = one;
    const profile = profiles.get(reference);
    return profile === undefined ? { index, reference, error: notStored(reference) } : { index, reference, profile, stored: true };
  });
}

const isStored = (value: unknown): boolean => typeof value === 'object' && value !== null && Object.hasOwn(value, 'candidate');

/** A bad candidate is called by its reference too, if that can be shown. */
function referenceOf(value: unknown): { reference?: string } {
  const { reference } = (typeof value === 'object' && value !== null ? value : {}) as { readonly reference?: unknown };
  if (typeof reference !== 'string' || reference.length > 100 || personalDataIn(reference) !== null) return {};
  return { reference };
}

const notStored = (reference: string): PadwijzerError => {
  const message = `no candidate "${reference}" is stored`;
  const messageNl = `er is geen kandidaat "${reference}" bewaard`;
  return new PadwijzerError('candidate-unknown', message, { messageNl, errors: [{ pointer: '/profile/candidate', message, messageNl }] });
};

/** What is wrong with one candidate; anything else is wrong with the whole and is thrown on. */
export function ofTheCandidate(error: unknown): PadwijzerError {
  const own = ['input-invalid', 'id-unknown', 'personal-data', 'candidate-unknown', 'search-too-wide'];
  if (error instanceof PadwijzerError && own.includes(error.code)) return error;
  throw error;
}

/** Places in a profile become places in the request. */
function placed(error: PadwijzerError, index: number, stored: boolean): PadwijzerError {
  const { errors, ...details } = error.details;
  if (errors === undefined) return error;
  const own = `/candidates/${index}`;
  const at = (place: string) => (stored ? `${own}/candidate` : place.replace(/^\/profile(?=\/|$)/, own));
  return new PadwijzerError(error.code, error.message, {
    ...details,
    errors: errors.map((one): InputProblem => ({ ...one, pointer: at(one.pointer) })),
  });
}

/** The same neighbours for the same id, and none any more after so many ids. */
function sparing(nearest: Nearest): Nearest {
  const asked = new Map<string, Promise<string[]>>();
  return (id, label) => {
    const key = `${label} ${id}`;
    const before = asked.get(key);
    if (before !== undefined) return before;
    if (asked.size >= mostLookUps) return Promise.resolve([]);
    const found = nearest(id, label);
    asked.set(key, found);
    return found;
  };
}

/** The same for profiles that say the same, in whatever order and whoever it is about. */
function keyOf(profile: CandidateProfile): string {
  const item = (one: object) =>
    JSON.stringify(
      Object.entries(one)
        .filter(([, value]) => value !== undefined)
        .sort(),
    );
  const lists = [...listNames.map((name) => profile[name]), profile.unresolved].map((list) => list.map(item).sort());
  return createHash('sha256')
    .update(JSON.stringify([profile.educationLevel ?? null, ...lists]))
    .digest('base64');
}
