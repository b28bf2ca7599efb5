import type { evidenceKinds } from '../../profiles/profile.js';
import type { ProfileList } from '../../profiles/check-ids.js';
import type { Language } from '../language.js';

type Words = Readonly<Record<Language, string>>;

/** Names of the lists of a profile, as headings. */
export const listWords: Readonly<Record<ProfileList, Words>> = {
  functions: { nl: 'Functies', en: 'Functions' },
  competences: { nl: 'Competenties', en: 'Competences' },
  workProcesses: { nl: 'Werkprocessen', en: 'Work processes' },
  courses: { nl: 'Opleidingen', en: 'Courses' },
  criteria: { nl: 'Criteria', en: 'Criteria' },
};

export const kindWords: Readonly<Record<(typeof evidenceKinds)[number], Words>> = {
  'own-statement': { nl: 'eigen verklaring', en: 'own statement' },
  reference: { nl: 'referentie', en: 'reference' },
  'work-sample': { nl: 'werkstuk', en: 'work sample' },
  observation: { nl: 'observatie', en: 'observation' },
  interview: { nl: 'gesprek', en: 'interview' },
  test: { nl: 'toets', en: 'test' },
  certificate: { nl: 'certificaat', en: 'certificate' },
  diploma: { nl: 'diploma', en: 'diploma' },
  badge: { nl: 'badge', en: 'badge' },
  recognition: { nl: 'erkenning (EVC)', en: 'recognition (EVC)' },
};

export const candidateWords = {
  candidate: { nl: 'Kandidaat', en: 'Candidate' },
  version: { nl: 'Versie', en: 'Version' },
  toChange: { nl: 'wijzigen met --if-match {etag}', en: 'change with --if-match {etag}' },
  created: { nl: 'Bewaard', en: 'Stored' },
  updated: { nl: 'Gewijzigd', en: 'Changed' },
  expires: { nl: 'Verdwijnt', en: 'Expires' },
  diploma: { nl: 'Diploma', en: 'Diploma' },
  evidence: { nl: 'zekerheid', en: 'evidence' },
  details: { nl: 'bijzonderheden', en: 'details' },
  completed: { nl: 'voltooid', en: 'completed' },
  enrolled: { nl: 'bezig', en: 'enrolled' },
  from: { nl: 'vanaf {from}', en: 'from {from}' },
  until: { nl: 'tot {until}', en: 'until {until}' },
  seen: { nl: 'gezien op {date}', en: 'seen on {date}' },
  nothing: { nl: 'Het profiel is leeg.', en: 'The profile is empty.' },
  new: { nl: 'Nieuw bewaard.', en: 'Stored as new.' },
  replaced: { nl: 'Vervangen.', en: 'Replaced.' },
  deleted: {
    nl: 'Verwijderd: kandidaat {reference}, met alles wat bewaard was.',
    en: 'Deleted: candidate {reference}, with all that was stored.',
  },
  exported: { nl: 'Geschreven: {file}', en: 'Written: {file}' },
  purged: { nl: 'Verlopen kandidaten verwijderd: {n}', en: 'Expired candidates removed: {n}' },
} as const satisfies Record<string, Words>;

export function tell(
  language: Language,
  word: keyof typeof candidateWords,
  values: Readonly<Record<string, string | number>> = {},
): string {
  return candidateWords[word][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
