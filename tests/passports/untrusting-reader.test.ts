import { CatalogueBook } from '../../src/passports/catalogue-book.js';
import type { JsonObject } from '../../src/passports/json.js';
import { readTrustedKeys } from '../../src/passports/keys.js';
import { Neutral } from '../../src/passports/neutral.js';
import { placeItems, type Placements } from '../../src/passports/place-items.js';
import { readPassports } from '../../src/passports/read-passports.js';
import { achievable, nothingBeside } from '../../src/passports/item.js';
import { unwrap } from '../../src/passports/unwrap.js';
import { badge, makeSchool, school, type School } from '../http/passport-support.js';
import { withSeeds, type Loaded } from '../support/loaded.js';
import { contexts } from './shacl.js';

const holder = 'did:example:holder';
const byHolder = { type: 'AwardingProcess', awardingBody: [{ id: holder, type: 'Person' }] };
const claim = {
  id: 'urn:example:claim',
  type: 'LearningAchievement',
  title: { nl: 'ICT-ondersteuning' },
  identifier: [{ type: 'Identifier', notation: 'course:27015', schemeName: 'Padwijzer' }],
};
const ending = { validUntil: '2026-01-01T00:00:00Z', credentialStatus: { id: `${school}/status/1`, type: 'BitstringStatusListEntry' } };

function elm(hasClaim: unknown, over: object = {}): JsonObject {
  return {
    '@context': ['https://www.w3.org/2018/credentials/v1', 'http://data.europa.eu/snb/model/context/edc-ap'],
    id: 'urn:example:credential',
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    issuer: { id: school, type: 'Organisation' },
    issuanceDate: '2025-07-01T00:00:00Z',
    credentialSubject: { id: holder, type: 'Person', hasClaim },
    ...over,
  };
}

/** What somebody signed, written otherwise, must not come to more than what was signed. */
describe('reading passports of those who wish to have more', () => {
  let loaded: Loaded;
  let known: School;
  beforeAll(async () => {
    [loaded, known] = await Promise.all([withSeeds(), makeSchool()]);
  });
  afterAll(() => loaded.close());

  const read = (sent: unknown) =>
    readPassports({ ...loaded, contexts, keys: readTrustedKeys(known.set), now: () => new Date('2026-11-23T10:00:00Z') }, sent);
  const graded = async (sent: unknown) => {
    const { signatures, profile } = await read(sent);
    return [signatures[0]?.status, profile.courses[0]?.evidence];
  };
  const refused = (sent: unknown, words: string) =>
    expect(read(sent)).rejects.toMatchObject({
      code: 'document-unreadable',
      message: expect.stringContaining(words),
    });

  test.each<[string, (facts: JsonObject) => object, string]>([
    ['@nest', (facts) => ({ '@nest': facts }), '/@nest: the name "@nest" is not read'],
    [
      '@included',
      (facts) => ({ '@included': [{ id: badge().id, type: badge().type, ...facts }] }),
      '/@included: the name "@included" is not read',
    ],
    [
      'names in full',
      ({ validUntil, credentialStatus }) => ({
        'https://www.w3.org/2018/credentials#validUntil': { '@type': 'http://www.w3.org/2001/XMLSchema#dateTime', '@value': validUntil },
        'https://www.w3.org/2018/credentials#credentialStatus': credentialStatus,
      }),
      'the name "https://www.w3.org/2018/credentials#validUntil" is not read',
    ],
  ])('an end of validity is not moved out of sight by %s', async (_how, moved, words) => {
    const signed = (await known.proved(badge(ending))) as JsonObject;
    expect(await graded(signed)).toEqual(['verified', 'evidenced']);
    const { validUntil, credentialStatus, ...rest } = signed;
    await refused({ ...rest, ...moved({ validUntil, credentialStatus }) }, words);
  });

  test.each<[string, unknown, unknown, string]>([
    ['split in two', { ...claim, awardedBy: byHolder }, [claim, { id: claim.id, awardedBy: byHolder }], 'in one place'],
    [
      'split under a blank id',
      { ...claim, id: '_:c', awardedBy: byHolder },
      [
        { ...claim, id: '_:c' },
        { id: '_:c', awardedBy: byHolder },
      ],
      'in one place',
    ],
    [
      'of which the awarding stands elsewhere',
      [claim, { ...claim, id: 'urn:example:other' }].map((one) => ({ ...one, awardedBy: { id: 'urn:example:process', ...byHolder } })),
      [
        { ...claim, awardedBy: { id: 'urn:example:process' } },
        { ...claim, id: 'urn:example:other', awardedBy: { id: 'urn:example:process', ...byHolder } },
      ],
      'in one place',
    ],
    ['in a list within a list', { ...claim, awardedBy: byHolder }, { ...claim, awardedBy: [[byHolder]] }, 'a list within a list'],
    [
      'with an empty awarding body',
      { ...claim, awardedBy: byHolder },
      { ...claim, awardedBy: { ...byHolder, awardingBody: [{ id: holder, type: 'Person' }, null] } },
      'an empty entry',
    ],
    [
      'with a body that is no value',
      { ...claim, awardedBy: byHolder },
      { ...claim, awardedBy: { ...byHolder, awardingBody: [{ id: holder, type: 'Person' }, { '@value': null }] } },
      'expected a text, a number',
    ],
  ])('a claim of one’s own stays one: %s', async (_how, signed, sent, words) => {
    const proved = (await known.proved(elm(signed))) as { credentialSubject: object; proof: unknown };
    expect(await graded(proved)).toEqual(['verified', 'claimed']);
    await refused({ ...proved, credentialSubject: { ...proved.credentialSubject, hasClaim: sent } }, words);
  });

  test.each<[string, unknown, string]>([
    ['as an address', { ...claim, type: 'http://data.europa.eu/snb/model/elm/LearningAssessment' }, 'the type "http://data'],
    ['with a prefix', { ...claim, type: 'elm:LearningAssessment' }, 'the type "elm:LearningAssessment" is not read'],
    ['twice', { ...claim, type: [], '@type': 'LearningAssessment' }, 'both "type" and "@type"'],
    [
      'apart',
      [
        { ...claim, type: [] },
        { id: claim.id, type: 'LearningAssessment' },
      ],
      'in one place',
    ],
  ])('an assessment is not turned into a result by its type written %s', async (_how, sent, words) => {
    const proved = (await known.proved(elm({ ...claim, type: 'LearningAssessment' }))) as { credentialSubject: object };
    expect(await graded(proved)).toEqual(['verified', undefined]);
    await refused({ ...proved, credentialSubject: { ...proved.credentialSubject, hasClaim: sent } }, words);
  });

  test('what is ordinary stays readable: an issuer described twice, an achievement endorsed, the same concept or process in full twice', async () => {
    const endorsement = {
      '@context': badge()['@context'],
      id: 'urn:example:endorsement',
      type: ['VerifiableCredential', 'EndorsementCredential'],
      issuer: { id: school, type: ['Profile'], name: 'School', url: school },
      validFrom: '2025-07-01T00:00:00Z',
      credentialSubject: { id: `${school}/achievements/1`, type: ['EndorsementSubject'], endorsementComment: 'Sound' },
    };
    const creator = { id: school, type: ['Profile'], name: 'School', description: 'A school' };
    const sent = badge({ endorsement: [endorsement] }, { creator });
    expect(await graded(await known.proved(sent))).toEqual(['verified', 'certified']);
    const bySchool = { id: 'urn:example:process', type: 'AwardingProcess', awardingBody: [{ id: school, type: 'Organisation' }] };
    const two = [claim, { ...claim, id: 'urn:example:other' }].map((one) => ({ ...one, awardedBy: bySchool }));
    expect(await graded(await known.proved(elm(two)))).toEqual(['verified', 'certified']);
  });

  test('ten thousand names are matched, and a few of them compared with those of the catalogue', () => {
    const book = new CatalogueBook([], []);
    let looked = 0;
    book.near = (_item, most) => ((looked += most ?? Number.POSITIVE_INFINITY), []);
    const names = Array.from({ length: 10_000 }, (_, index) => `unheard-of ${index}`);
    const item = { ...nothingBeside, pointer: '', text: 'x', ids: [], codes: [], names, labels: achievable, role: 'achieved' as const };
    const into: Placements = { found: [], mapped: [], unmapped: [], unresolved: [], plans: 0, sought: 0 };
    placeItems([item], 'certified', book, new Neutral([]), into);
    expect(looked).toBe(20);
    placeItems(Array(40).fill(item), 'certified', book, new Neutral([]), into);
    expect(looked).toBe(200);
  });

  test('no more names are compared than asked for', async () => {
    const node = { id: 'course:x', name: 'Samenwerken', nameEn: null, label: 'Course', kind: null, code: null, aliases: [] };
    const book = new CatalogueBook([node as unknown as ConstructorParameters<typeof CatalogueBook>[0][number]], []);
    const names = [...Array<string>(20).fill('x'), 'Samenwerkenn'];
    expect(book.near({ names, codes: [], ids: [] })).toEqual([]);
    expect(book.near({ names: names.slice(1), codes: [], ids: [] })).toHaveLength(1);
  });

  test('a credential that names no issuer is a claim, and says so', async () => {
    const { issuer: _issuer, ...anonymous } = elm([claim]);
    const { profile, notes } = await read(anonymous);
    expect(profile.courses.map(({ evidence }) => evidence)).toEqual(['claimed']);
    expect(notes.map(({ code }) => code)).toContain('no-issuer');
  });

  test('a diploma has its English name', async () => {
    const { mapped } = await read(elm([{ ...claim, identifier: [], title: { nl: 'mbo-4' } }]));
    expect(mapped.map(({ to }) => [to.name, to.nameEn])).toEqual([
      [expect.stringMatching(/mbo/i), expect.stringMatching(/^MBO diploma level 4/)],
    ]);
  });

  test('a day that is not in the calendar is no date', async () => {
    const { profile } = await read(badge({ awardedDate: '2026-02-30T00:00:00Z' }));
    expect(profile.courses).toMatchObject([{ id: 'course:27015' }]);
    expect(profile.courses[0]).not.toHaveProperty('date');
    expect((await read(badge({ awardedDate: '2026-02-28T00:00:00Z' }))).profile.courses[0]?.date).toBe('2026-02-28');
  });

  test.each([
    ['\u0001', undefined],
    ['seen\u202ehere', 'seen here'],
  ])('of a note only what can be shown stays: %j', async (noteLiteral, stays) => {
    const subject = { id: 'urn:padwijzer:note:assessor', type: 'Concept', prefLabel: { nl: 'Notitie' } };
    const { profile } = await read(elm({ ...claim, additionalNote: [{ type: 'Note', noteLiteral: { nl: noteLiteral }, subject }] }));
    expect(profile.courses).toMatchObject([{ id: 'course:27015' }]);
    expect(profile.courses[0]?.note).toBe(stays);
  });

  test('of two hundred thousand faults the first fifty are told', () => {
    const criteria = Array.from({ length: 200_000 }, () => ({ '@nest': {} }));
    let thrown: unknown;
    try {
      unwrap(badge({}, { criteria }), contexts);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toMatchObject({ code: 'document-unreadable', message: expect.stringContaining('and 49 more') });
  });

  test('credentials are counted before any is looked at', async () => {
    await refused(Array(101).fill(7), '101 credentials; at most 100');
    const presentation = { type: 'VerifiablePresentation', verifiableCredential: Array(101).fill(7) };
    await refused(presentation, '/verifiableCredential: 101 credentials');
  });
});
