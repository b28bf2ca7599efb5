import { GraphBrowse } from '../../src/catalogue/graph-browse.js';
import type { Answer } from '../../src/paths/answer.js';
import { isObject, type JsonObject } from '../../src/passports/json.js';
import { issuePassport } from '../../src/passports/issue-passport.js';
import { passportRequest, type Passport } from '../../src/passports/request.js';
import { readPassports } from '../../src/passports/read-passports.js';
import { passportReading } from '../../src/passports/reading.js';
import { candidateProfile } from '../../src/profiles/profile.js';
import { withSeeds, type Loaded } from '../support/loaded.js';
import { answerWithPlan } from './a-plan.js';
import { contexts, violations } from './shacl.js';

const everything = candidateProfile.parse({
  reference: 'evc-2026-0042',
  educationLevel: 'mbo-4',
  functions: [
    { id: 'function:software-developer', from: '2019-02-01', until: '2025-01-31', evidence: 'evidenced', evidenceKind: 'reference' },
  ],
  competences: [
    'competence:analytisch',
    { id: 'competence:samenwerken', evidence: 'evidenced', note: 'Gezien in een gesprek over het werk' },
  ],
  workProcesses: [{ id: 'work-process:23405-b1-k1-w1', evidence: 'certified', evidenceKind: 'recognition', date: '2026-03-01' }],
  courses: [
    { id: 'course:27015', evidence: 'certified', evidenceKind: 'diploma', date: '2018-07-01' },
    { id: 'course:34479', status: 'enrolled' },
  ],
  unresolved: [{ text: 'MTS elektronica', level: 4 }],
});
const at = new Date('2026-11-23T10:00:00Z');

describe('skills passports out', () => {
  let loaded: Loaded;
  beforeAll(async () => {
    loaded = await withSeeds();
  });
  afterAll(() => loaded.close());

  const issue = (request: object, answer: Answer = answerWithPlan, now = at): Promise<Passport> => {
    const { profile, ...rest } = passportRequest.parse(request);
    const browse = new GraphBrowse(loaded.graph);
    const room = { ...loaded, nearest: (id: string) => browse.nearest(id), now: () => now, search: async () => answer };
    return issuePassport(room, { profile, ...rest }, candidateProfile.parse(profile));
  };
  const read = (sent: unknown) => readPassports({ ...loaded, contexts, keys: [], now: () => at }, sent);

  test('conform to the shapes of European Digital Credentials, plan included', async () => {
    expect(await violations(await issue({ profile: everything, to: 'function:software-engineer' }))).toEqual([]);
  });

  test('and the shapes can fail: what is broken in the document is found', async () => {
    const { issuer: _issuer, ...whole } = await issue({ profile: { reference: 'x', courses: ['course:27015'] } });
    const claims = whole.credentialSubject.hasClaim as JsonObject[];
    const untitled = {
      ...whole,
      credentialSubject: { ...whole.credentialSubject, hasClaim: claims.map(({ title: _title, ...claim }) => claim) },
    };
    expect((await violations(untitled)).map((one) => /edc-generic-no-cv\/(\S+):/.exec(one)?.[1])).toEqual(
      expect.arrayContaining(['EuropeanDigitalCredential-cred_issuer', 'LearningAchievement-dc_title']),
    );
  });

  test('say in both languages that nobody signed, and have no proof', async () => {
    const { displayParameter, proof } = (await issue({ profile: everything })) as JsonObject;
    expect(proof).toBeUndefined();
    expect(displayParameter).toMatchObject({
      description: { nl: expect.stringContaining('Niet ondertekend'), en: expect.stringContaining('Not signed') },
    });
  });

  test('keep every grade visible, and mark what is only claimed as the holder’s own claim', async () => {
    const { credentialSubject } = await issue({ profile: everything });
    const claims = credentialSubject.hasClaim as JsonObject[];
    const graded = Object.fromEntries(
      claims.map((claim) => {
        const text = JSON.stringify(claim);
        const own = text.includes(`"awardingBody":[{"id":"${credentialSubject.id}"`);
        return [(claim['title'] as { nl: string }).nl, [/urn:padwijzer:grade:(\w+)/.exec(text)?.[1], own]];
      }),
    );
    expect(graded).toMatchObject({
      Analytisch: ['claimed', true],
      Samenwerken: ['evidenced', false],
      'ICT support technician': ['certified', false],
      'MTS elektronica': ['claimed', true],
    });
  });

  test('are the same for the same input but for the day, and name nobody', async () => {
    const [one, two] = [
      await issue({ profile: everything }),
      await issue({ profile: everything }, answerWithPlan, new Date('2027-01-01T00:00:00Z')),
    ];
    const day = { issued: 0, issuanceDate: 0, validFrom: 0 };
    expect({ ...one, ...day }).toEqual({ ...two, ...day });
    expect(one.validFrom).toBe('2026-11-23T10:00:00Z');
    expect(JSON.stringify(one)).not.toMatch(/givenName|familyName|fullName/);
  });

  test('hold the plan as something that can be learned, with hours only where they are known', async () => {
    const { credentialSubject } = await issue({ profile: everything, to: 'function:software-engineer' });
    const claim = credentialSubject.hasClaim.at(-1);
    expect(claim).toMatchObject({
      type: 'Claim',
      dcType: [{ id: 'urn:padwijzer:kind:plan' }],
      specifiedBy: {
        type: 'LearningActivitySpecification',
        hasPart: [
          {
            title: { nl: 'Stap 1: Software engineer' },
            hasPart: [
              { volumeOfLearning: 'PT6720H', influences: [{ type: 'Qualification', eqfLevel: { id: 'http://data.europa.eu/snb/eqf/6' } }] },
            ],
          },
        ],
      },
    });
    // 6720 hours and more without end is no volume
    expect((claim?.['specifiedBy'] as JsonObject)['volumeOfLearning']).toBeUndefined();
  });

  test('say hours in whole hours', async () => {
    const paths = answerWithPlan.paths.map((path) => ({ ...path, plan: { ...path.plan, hours: { min: 228.57142857142856, max: 300.4 } } }));
    const made = await issue({ profile: everything, to: 'function:software-engineer' }, { ...answerWithPlan, paths } as Answer);
    expect(JSON.stringify(made)).toContain('229 to 300 hours.');
  });

  test('without a path, or with the goal held, say so and still hold what is held', async () => {
    const none = await issue({ profile: everything, to: 'x' }, { ...answerWithPlan, found: false, outcome: 'no-path', paths: [] }).catch(
      (error: unknown) => error,
    );
    expect(none).toMatchObject({ code: 'id-unknown' });
    const held = await issue({ profile: everything, to: 'function:software-developer' }, { ...answerWithPlan, outcome: 'goal-held' });
    expect(JSON.stringify(held['displayParameter'])).toContain('no plan is needed');
    await expect(issue({ profile: {} })).rejects.toMatchObject({ code: 'input-invalid' });
  });

  test('read back give the same profile, at most evidenced because nobody signed', async () => {
    const reading = passportReading.parse(await read(await issue({ profile: everything, to: 'function:software-engineer' })));
    const lowered = (held: { evidence: string }) => ({ ...held, evidence: held.evidence === 'certified' ? 'evidenced' : held.evidence });
    expect(reading.profile).toEqual({
      ...everything,
      courses: everything.courses.map(lowered),
      workProcesses: everything.workProcesses.map(lowered),
    });
    expect(reading.signatures).toMatchObject([{ pointer: '/', status: 'absent' }]);
    expect(reading.unmapped).toEqual([]);
    expect(new Set(reading.mapped.map((one) => one.by))).toEqual(new Set(['exact-id']));
    expect(reading.notes.map((one) => one.code)).toContain('plan-not-held');
  });

  test('nest far less deep than a body may', async () => {
    const depth = (value: unknown): number =>
      isObject(value) || Array.isArray(value) ? 1 + Math.max(0, ...Object.values(value).map(depth)) : 0;
    expect(depth([await issue({ profile: everything, to: 'function:software-engineer' })])).toBeLessThan(24);
  });
});
