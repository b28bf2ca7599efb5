import type { Language } from './language.js';

/** Words of coverage, classification, T-shape and suggestions; `{name}` is filled in. */
// A table, one word a line, however long.
// prettier-ignore
const words = {
  work: { nl: 'kerntaak en werkproces', en: 'core task and work process' },
  candidate: { nl: 'kandidaat', en: 'candidate' },
  workplace: { nl: 'werkplek', en: 'workplace' },
  recognised: { nl: '● erkend', en: '● recognised' },
  evidenced: { nl: '◐ aangetoond', en: '◐ evidenced' },
  claimed: { nl: '◐ opgegeven', en: '◐ claimed' },
  partly: { nl: '◑ deels', en: '◑ partly' },
  absent: { nl: '○ ontbreekt', en: '○ absent' },
  unknown: { nl: '? onbekend', en: '? unknown' },
  here: { nl: '+ ja', en: '+ yes' },
  notHere: { nl: '- nee', en: '- no' },
  all: { nl: '+ alles', en: '+ all' },
  some: { nl: '± {n} van {of}', en: '± {n} of {of}' },
  none: { nl: '- niets', en: '- nothing' },
  otherWork: { nl: 'Werk van de werkplek dat buiten deze kwalificatie valt:', en: 'Work of the workplace that is no part of this qualification:' },
  units: { nl: 'Onderdelen die geen werk zijn, en blijven:', en: 'Units that are no work, and stay:' },
  sumCandidate: { nl: 'Kandidaat: {recognised} van {of} werkprocessen erkend ({share}), {claimed} opgegeven of aangetoond, {absent} ontbreken.', en: 'Candidate: {recognised} of {of} work processes recognised ({share}), {claimed} claimed or evidenced, {absent} absent.' },
  sumWorkplace: { nl: 'Werkplek: {covered} van {of} werkprocessen ({share}), {uncovered} open.', en: 'Workplace: {covered} of {of} work processes ({share}), {uncovered} uncovered.' },
  sumTogether: { nl: 'Nog niet erkend: {here} te doen op deze werkplek, {elsewhere} niet.', en: 'Not recognised yet: {here} can be done at this workplace, {elsewhere} cannot.' },
  atLeast: { nl: 'Telt mee vanaf: {grade}.', en: 'Counts from: {grade}.' },
  applies: { nl: 'geldt', en: 'applies' },
  heavier: { nl: 'zwaarder', en: 'heavier' },
  lighter: { nl: 'lichter', en: 'lighter' },
  rung: { nl: 'trede', en: 'rung' },
  place: { nl: 'plaats', en: 'place' },
  criteria: { nl: 'criteria', en: 'criteria' },
  metOf: { nl: '{met} van {of}', en: '{met} of {of}' },
  needsNone: { nl: '{met} van {of}, niet nodig', en: '{met} of {of}, not needed' },
  whyNot: { nl: 'Waarom niet {name}: hieraan ontbreekt', en: 'Why not {name}: what is missing' },
  metIn: { nl: 'Vervuld in {name}', en: 'Met in {name}' },
  unmetDefault: { nl: 'Niet vervuld in {name}, en niet nodig', en: 'Not met in {name}, and not needed' },
  tooLow: { nl: 'wel {grade}, maar dat telt hier niet', en: '{grade}, which does not count here' },
  refersTo: { nl: 'bron verwijst: "{words}"', en: 'the source refers: "{words}"' },
  breadth: { nl: 'breedte: gedrag dat op twee of meer richtingen wordt gevraagd', en: 'breadth: behaviours required on two or more branches' },
  depth: { nl: 'diepte: {name}', en: 'depth: {name}' },
  depthUnknown: { nl: 'diepte: eigen richting onbekend', en: 'depth: own branch unknown' },
  knowledge: { nl: 'kennis', en: 'knowledge' },
  skills: { nl: 'vaardigheden', en: 'skills' },
  workOnly: { nl: 'werk', en: 'work' },
  notDocumented: { nl: 'niet gedocumenteerd: onbekend', en: 'not documented: unknown' },
  heldOf: { nl: '{held} van {of}, {share}; gecertificeerd {proven}', en: '{held} of {of}, {share}; certified {proven}' },
  has: { nl: 'Heeft', en: 'Has' },
  missing: { nl: 'Mist', en: 'Lacks' },
  text: { nl: 'tekst', en: 'text' },
  suggestion: { nl: 'voorstel', en: 'suggestion' },
  score: { nl: 'score', en: 'score' },
  how: { nl: 'hoe', en: 'how' },
  exact: { nl: 'precies', en: 'exact' },
  alias: { nl: 'andere naam', en: 'alias' },
  fuzzy: { nl: 'lijkt op "{text}"', en: 'resembles "{text}"' },
  nothing: { nl: '(niets dat genoeg lijkt)', en: '(nothing near enough)' },
  versions: { nl: 'catalogus {catalogue}, regels {rules}', en: 'catalogue {catalogue}, rules {rules}' },
  catalogue: { nl: 'catalogus {catalogue}', en: 'catalogue {catalogue}' },
} as const satisfies Record<string, Record<Language, string>>;

export type AssessmentWord = keyof typeof words;

export function sayIn(language: Language): (word: AssessmentWord, values?: Readonly<Record<string, string | number>>) => string {
  return (word, values = {}) => words[word][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
