import { PadwijzerError } from '../errors.js';
import { bareName, wordsOf, type Word } from './cypher-words.js';

type Reason = readonly [nl: string, en: string];

const writes: Reason = ['dit schrijft; hier kan alleen gelezen worden', 'this writes; here one can only read'];
const administers: Reason = [
  'dit beheert de database; hier kan alleen gelezen worden',
  'this administers the database; here one can only read',
];
/** Keywords that begin a clause other than reading. */
const refused: Readonly<Record<string, Reason>> = {
  CREATE: writes,
  MERGE: writes,
  SET: writes,
  DELETE: writes,
  DETACH: writes,
  REMOVE: writes,
  INSERT: writes,
  DROP: writes,
  ALTER: administers,
  GRANT: administers,
  REVOKE: administers,
  DENY: administers,
  SHOW: administers,
  TERMINATE: administers,
  START: administers,
  STOP: administers,
  USE: administers,
  FOREACH: writes,
  LOAD: ['LOAD CSV leest bestanden en adressen; hier kan dat niet', 'LOAD CSV reads files and addresses; here it cannot'],
};
/** Procedures that tell what is in the graph and change nothing. */
const readingProcedures = new Set([
  'db.labels',
  'db.relationshiptypes',
  'db.propertykeys',
  'db.schema.visualization',
  'db.schema.nodetypeproperties',
  'db.schema.reltypeproperties',
]);

/** Labels and types of what is kept of people, keys and requests: nothing of the catalogue. */
const kept: Readonly<Record<string, Reason>> = {
  ...Object.fromEntries(
    ['Candidate', 'HOLDS'].map((name) => [
      name,
      ['dit is van kandidaten; gebruik padwijzer candidate', 'this is of candidates; use padwijzer candidate'],
    ]),
  ),
  ApiKey: ['dit zijn sleutels; gebruik padwijzer keys', 'these are keys; use padwijzer keys'],
  ...Object.fromEntries(
    ['AuditLog', 'AuditEntry'].map((name) => [
      name,
      ['dit is het auditlogboek; gebruik padwijzer audit', 'this is the audit log; use padwijzer audit'],
    ]),
  ),
  ...Object.fromEntries(
    ['RateWindow', 'WriteDone'].map((name) => [
      name,
      ['dit telt verzoeken en is niet van de catalogus', 'this counts requests and is not of the catalogue'],
    ]),
  ),
};

/** Throws `query-invalid` naming the word and the reason, unless the statement is one, and reads the catalogue only. */
export function checkCypher(statement: string): readonly Word[] {
  const words = wordsOf(statement);
  if (words === null)
    throw refusal('een tekst, een naam in backticks of commentaar houdt niet op', 'a text, a name in backticks or a comment has no end');
  const last = words.at(-1)?.text === ';' ? words.slice(0, -1) : words;
  if (last.length === 0) throw refusal('de opdracht is leeg', 'the statement is empty');
  for (const [at, word] of last.entries()) {
    if (word.text === ';') throw refusal('meer dan een opdracht; geef er een', 'more than one statement; give one');
    checkWord(last, at, word);
  }
  return last;
}

function checkWord(words: readonly Word[], at: number, word: Word): void {
  if (word.kind !== 'name' && word.kind !== 'escaped') {
    // a label made while the statement runs cannot be looked at before
    if (word.text === '$' && words[at + 1]?.text === '(')
      throw found('$(', ['een naam die pas dan gemaakt wordt', 'a name that is only made then']);
    return;
  }
  const name = bareName(word);
  const own = Object.hasOwn(kept, name) ? kept[name] : undefined;
  if (own !== undefined && isLabel(words, at)) throw found(name, own);
  if (word.kind === 'escaped') return;
  const keyword = name.toUpperCase();
  const clause = Object.hasOwn(refused, keyword) ? refused[keyword] : undefined;
  if (clause !== undefined && isKeyword(words, at)) throw found(keyword, clause);
  if (keyword === 'TRANSACTIONS' && words[at - 1]?.text.toUpperCase() === 'IN') throw found('IN TRANSACTIONS', writes);
  if (keyword === 'CALL' && isKeyword(words, at)) checkCall(words, at);
  // functions that run a text as a statement of its own
  if (keyword === 'APOC' && words[at + 1]?.text === '.')
    throw found('apoc', ['uitbreidingen kunnen meer dan lezen', 'extensions can do more than read']);
}

/** Not a property, a label, a parameter, a key of a map, or the name of a function. */
function isKeyword(words: readonly Word[], at: number): boolean {
  const [before, after] = [words[at - 1]?.text, words[at + 1]?.text];
  return before !== '.' && before !== ':' && before !== '|' && before !== '&' && before !== '$' && after !== ':' && after !== '.';
}

/** After a colon, or in an expression of labels or types. */
const isLabel = (words: readonly Word[], at: number): boolean =>
  [':', '|', '&', '!'].includes(words[at - 1]?.text ?? '') || words[at - 1]?.text === '(';

function checkCall(words: readonly Word[], at: number): void {
  const next = words[at + 1]?.text;
  if (next === '{' || next === '(') return;
  let name = '';
  for (const word of words.slice(at + 1)) {
    if (!/^[\p{L}\p{N}_.`]/u.test(word.text) || (word.text.toUpperCase() === 'YIELD' && !name.endsWith('.'))) break;
    name += bareName(word);
  }
  if (readingProcedures.has(name.toLowerCase())) return;
  const list = [...readingProcedures].join(', ');
  throw found(`CALL ${name}`, [`van procedures kunnen hier alleen: ${list}`, `of procedures only these can be called here: ${list}`]);
}

const found = (word: string, [nl, en]: Reason): PadwijzerError => refusal(`${word}: ${nl}`, `${word}: ${en}`);
const refusal = (nl: string, en: string): PadwijzerError => new PadwijzerError('query-invalid', en, { messageNl: nl });
