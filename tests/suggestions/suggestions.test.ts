import { readSeeds } from '../../src/catalogue/read-seeds.js';
import { seedFacts } from '../../src/catalogue/seed-facts.js';
import { makeNameIndex, type NameIndex } from '../../src/suggestions/name-index.js';
import { alike, resemblance } from '../../src/suggestions/resemblance.js';
import { suggestionRequest, suggestible, type Kind, type SuggestionRequest } from '../../src/suggestions/shapes.js';
import { plainText, spellings } from '../../src/suggestions/spelling.js';
import { suggestionsFor } from '../../src/suggestions/suggest.js';

const kinds = Object.keys(suggestible) as Kind[];
const labels = Object.values(suggestible) as readonly string[];
const rowOf = (label: string, id: string, properties: Readonly<Record<string, unknown>>) => ({
  id,
  label: label as (typeof suggestible)[Kind],
  name: String(properties['name']),
  nameEn: (properties['nameEn'] ?? null) as string | null,
  aliases: (properties['aliases'] ?? []) as string[],
  code: (properties['code'] ?? null) as string | null,
});
const seeds = seedFacts(readSeeds())
  .nodes.filter((node) => labels.includes(node.label))
  .map(({ label, id, properties }) => rowOf(label, id, properties));

describe('plain text', () => {
  test.each([
    ['  Klant-gericht &  COMMUNICATIEF ', 'klant gericht communicatief'],
    ['Coördinatie', 'coordinatie'],
    ['één ﬁets', 'een fiets'],
    ['"klant"?!', 'klant'],
    ['!!!', ''],
  ])('%j is %j', (text, plain) => expect(plainText(text)).toBe(plain));

  test('brackets inside a word are two spellings, others are none', () => {
    expect(spellings('Medewerk(st)er ICT')).toEqual(['medewerker ict', 'medewerkster ict']);
    expect(spellings('beheer(st/d)er')).toEqual(['beheerer', 'beheerster', 'beheerder']);
    expect(spellings('(open) standaarden')).toEqual(['open standaarden']);
  });
});

/** By hand: letters of the words, 1 - edits / letters of the longer, m / (m + 0.1 (t - m) + (n - m)). */
describe('resemblance', () => {
  test.each([
    ['the same', 'samenwerken', 'samenwerken', 1],
    ['two edits in twelve letters', 'klantgerigt', 'klantgericht', 10 / 12],
    ['a space too many: one edit in thirteen', 'klant gericht', 'klantgericht', 12 / 13],
    ['another order of words', 'schrift en woord', 'woord en schrift', 1],
    ['a name among more words: m 11, t 19', 'goed kan samenwerken', 'samenwerken', 11 / (11 + 0.1 * 7)],
    ['part of a name: m 9, n 16', 'kwaliteit', 'kwaliteit leveren', 9 / 16],
    ['nothing in common', 'koken', 'analytisch', 0],
    ['nothing', '', 'analytisch', 0],
  ])('%s', (_what, text, name, expected) => expect(resemblance(text, name)).toBeCloseTo(expected, 9));

  test('below seven tenths two words are two words', () => {
    expect(alike('creativiteit', 'creatief')).toBeCloseTo(7 / 12, 9);
    expect(resemblance('creativiteit', 'creatief')).toBe(0);
  });
});

describe('suggestions from the names of the seeds', () => {
  let index: NameIndex;
  beforeAll(async () => {
    index = await makeNameIndex(seeds);
  });
  const ask = (text: string, more: Partial<SuggestionRequest> = {}) =>
    suggestionsFor(index, text, suggestionRequest.parse({ texts: [text], ...more })).map(({ id, score, how, matched }) => ({
      id,
      score,
      how,
      ...matched,
    }));

  test.each(['27015', 'crebo 27015', 'Crebo-nr. 27015', 'crebonummer: 27015'])(
    'a code, with the name of its register or without: %s',
    (text) => {
      const { of, limit, minScore } = suggestionRequest.parse({ texts: [text], of: ['course'] });
      expect(suggestionsFor(index, text, { of, limit, minScore })[0]).toMatchObject({ id: 'course:27015', score: 1 });
    },
  );

  test.each([
    ['Analytisch', 'competence:analytisch', 1, 'exact', 'Analytisch', 'nl'],
    ['ANALYTISCH.', 'competence:analytisch', 1, 'exact', 'Analytisch', 'nl'],
    ['perseverance', 'competence:doorzettingsvermogen', 1, 'exact', 'Perseverance', 'en'],
    ['communiceren', 'competence:communicatief', 0.98, 'alias', 'Communiceren', 'nl'],
    ['analitisch', 'competence:analytisch', 0.855, 'fuzzy', 'Analytisch', 'nl'],
    ['zorgvuldigheid', 'competence:zorgvuldig', 0.6786, 'fuzzy', 'Zorgvuldig', 'nl'],
    ['doorzettings vermogen', 'competence:doorzettingsvermogen', 0.9048, 'fuzzy', 'Doorzettingsvermogen', 'nl'],
    [
      'communiceren in schrift en woord',
      'competence:23405-mondeling-en-schriftelijk-communiceren',
      0.95,
      'fuzzy',
      'Communiceren in woord en schrift',
      'nl',
    ],
    ['colaboration', 'competence:samenwerken', 0.8769, 'fuzzy', 'Collaboration', 'en'],
  ])('%s', (text, id, score, how, name, language) => {
    expect(ask(text)[0]).toMatchObject({ id, score, how, text: name, language });
  });

  test('a joint alias is suggested for both, in the order of their ids', () => {
    expect(
      ask('klantgericht en dienstverlenend')
        .slice(0, 2)
        .map(({ id, score, how }) => [id, score, how]),
    ).toEqual([
      ['competence:dienstverlenend', 0.98, 'alias'],
      ['competence:klantgericht', 0.98, 'alias'],
    ]);
  });

  test('a sentence yields each competence it names', () => {
    const ids = ask('Ik ben erg klantgericht en kan goed samenwerken').map((one) => one.id);
    expect(ids).toEqual(expect.arrayContaining(['competence:klantgericht', 'competence:samenwerken']));
  });

  test('other kinds only when asked for, and codes only when they are the text', () => {
    expect(ask('Software engineer')).toEqual([]);
    expect(ask('Software engineer', { of: ['function'] })[0]).toMatchObject({ id: 'function:software-engineer', score: 1 });
    expect(ask('27015', { of: kinds })).toEqual([
      { id: 'course:27015', score: 1, how: 'exact', text: '27015', as: 'code', language: null },
    ]);
    expect(ask('b1-k1-w1', { of: ['work-process'] })[0]).toMatchObject({ id: 'work-process:23405-b1-k1-w1', as: 'code' });
    expect(ask('medewerkster ict', { of: ['function'] })[0]).toMatchObject({ id: 'function:medewerker-ict', score: 1 });
  });

  test('limit and least score hold, and what resembles nothing gets nothing', () => {
    expect(ask('software', { of: kinds, minScore: 0.1, limit: 2 })).toHaveLength(2);
    expect(ask('klantgerigt', { minScore: 0.8 })).toEqual([]);
    expect(ask('klantgerigt', { minScore: 0.79 })).toHaveLength(1);
    for (const text of ['vrachtwagen', '!!!', 'en', '日本語', 'constructor', '__proto__']) expect(ask(text)).toEqual([]);
  });

  test('names in another order give the same suggestions', async () => {
    const turned = await makeNameIndex([...seeds].reverse());
    for (const text of ['beheerder', 'Klantgericht en dienstverlenend', 'ICT support', 'security procedures']) {
      const request = suggestionRequest.parse({ texts: [text], of: kinds, minScore: 0.2, limit: 20 });
      expect(suggestionsFor(turned, text, request)).toEqual(suggestionsFor(index, text, request));
    }
  });
});
