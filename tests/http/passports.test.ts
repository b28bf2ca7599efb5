import { pino } from 'pino';
import supertest from 'supertest';
import { composeServices } from '../../src/app.js';
import { createHttpApp } from '../../src/http/create-app.js';
import {
  passportExample,
  passportReadingExample,
  passportRequestExample,
  sentPassportExample,
} from '../../src/http/openapi/examples-passports.js';
import { readTrustedKeys } from '../../src/passports/keys.js';
import { passportReading } from '../../src/passports/reading.js';
import { passport } from '../../src/passports/request.js';
import type { Services } from '../../src/services.js';
import { trust } from '../support/trusted.js';
import { engineUnderTest } from '../support/engines.js';
import { badge, makeSchool, school, type School } from './passport-support.js';

/** The whole road of skills passports on a real graph, with keys made here. */
describe('skills passports', () => {
  let services: Services;
  let ask: ReturnType<typeof supertest>;
  let known: School;
  let stranger: School;
  const logged: string[] = [];

  beforeAll(async () => {
    [known, stranger] = await Promise.all([makeSchool(), makeSchool('https://stranger.example')]);
    services = composeServices(await engineUnderTest(), {
      ...trust,
      passportKeys: readTrustedKeys(known.set),
      now: () => new Date('2026-11-23T10:00:00Z'),
    });
    await services.load();
    const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
    ask = supertest(createHttpApp(services, { log }));
  }, 120_000);
  afterAll(() => services.close());

  const send = (body: unknown, language = 'en') =>
    ask.post('/v1/passport-readings').set('Accept-Language', language).type('application/json').send(JSON.stringify(body));
  const read = async (body: unknown) => {
    const { status, body: answered } = await send(body);
    expect([status, (answered as { detail?: string }).detail]).toEqual([200, undefined]);
    return passportReading.parse(answered);
  };
  const course = (evidence: string) => ({ courses: [{ id: 'course:27015', status: 'completed', evidence, evidenceKind: 'badge' }] });

  test('a badge without signature counts as evidenced, found by its code', async () => {
    const { profile, mapped, signatures } = await read(badge());
    expect(profile).toMatchObject(course('evidenced'));
    expect(mapped).toMatchObject([
      { from: 'ICT-ondersteuning', pointer: '/credentialSubject/achievement', to: { id: 'course:27015' }, by: 'code', grade: 'evidenced' },
    ]);
    expect(signatures).toMatchObject([{ status: 'absent', issuer: school }]);
  });

  test('a signature that fits a key of the settings certifies: token and proof, alone and presented together', async () => {
    const token = await known.token(badge());
    const proved = await known.proved(badge({ id: 'urn:uuid:6f2c3a5e-0b0e-4a57-9a55-2f3f0c8f5d12' }));
    for (const sent of [{ credential: token }, token, proved]) expect((await read(sent)).profile).toMatchObject(course('certified'));
    const presentation = {
      '@context': ['https://www.w3.org/ns/credentials/v2'],
      type: ['VerifiablePresentation'],
      verifiableCredential: [token, proved],
    };
    const { signatures, profile } = await read(presentation);
    expect(signatures.map(({ pointer, status }) => [pointer, status])).toEqual([
      ['/verifiableCredential/0', 'verified'],
      ['/verifiableCredential/1', 'verified'],
    ]);
    expect(profile.courses).toHaveLength(1);
  });

  test('whatever was changed after signing is no holding, and is listed with the reason', async () => {
    const [head, , tail] = (await known.token(badge({}, { humanCode: '34479' }))).split('.');
    const forged = `${head}.${Buffer.from(JSON.stringify(badge())).toString('base64url')}.${tail}`;
    const { proof } = await known.proved(badge({}, { humanCode: '34479' }));
    for (const sent of [forged, { ...badge(), proof }]) {
      const { profile, mapped, unmapped, signatures } = await read(sent);
      expect([profile.courses, profile.unresolved, mapped]).toEqual([[], [], []]);
      expect(signatures).toMatchObject([{ status: 'invalid' }]);
      expect(unmapped).toMatchObject([{ text: 'ICT-ondersteuning', reason: { en: expect.stringContaining('signature does not fit') } }]);
    }
  });

  test('a signature certifies nothing without a key of the settings that belongs to the issuer', async () => {
    expect((await read(await stranger.token(badge({ issuer: 'https://stranger.example' })))).signatures).toMatchObject([
      { status: 'unknown-key' },
    ]);
    expect((await read(await stranger.proved(badge({ issuer: 'https://stranger.example' })))).signatures).toMatchObject([
      { status: 'unknown-key' },
    ]);
    const unnamed = await read(await stranger.token(badge(), { kid: undefined }));
    expect([unnamed.signatures[0]?.status, unnamed.profile.courses[0]?.evidence]).toEqual(['unknown-key', 'evidenced']);
    // an unencoded payload (RFC 7797) is read another way than it was signed
    const unencoded = await read(await known.unencoded(badge()));
    expect([unencoded.signatures[0]?.status, unencoded.profile.courses[0]?.evidence]).not.toContain('verified');
    expect(unencoded.profile.courses[0]?.evidence).not.toBe('certified');
    // the known school signs in the name of another: forged
    const other = await read(await known.token(badge({ issuer: 'https://other.example' })));
    expect([other.signatures[0]?.status, other.profile.courses]).toEqual(['invalid', []]);
    // a stranger's key under the name of a known one
    const stolen = await read(await stranger.token(badge(), { kid: `${school}#token` }));
    expect([stolen.signatures[0]?.status, stolen.profile.courses]).toEqual(['invalid', []]);
  });

  test('algorithms without a private key are none', async () => {
    const unsigned = (alg: string) =>
      `${Buffer.from(JSON.stringify({ alg, kid: `${school}#token` })).toString('base64url')}.${Buffer.from(JSON.stringify(badge())).toString('base64url')}.`;
    expect(await read(unsigned('none'))).toMatchObject({ signatures: [{ status: 'absent' }], profile: course('evidenced') });
    expect(await read(`${unsigned('HS256')}AAAA`)).toMatchObject({ signatures: [{ status: 'unverified' }], profile: course('evidenced') });
  });

  test('what has expired, is not yet valid, or may have been revoked counts as evidenced at most, and a note says so', async () => {
    const cases = {
      expired: { validUntil: '2026-01-01T00:00:00Z' },
      'not-yet-valid': { validFrom: '2027-01-01T00:00:00Z' },
      'revocation-not-checked': { credentialStatus: { id: `${school}/status/1`, type: 'BitstringStatusListEntry' } },
    };
    for (const [code, over] of Object.entries(cases)) {
      const { profile, notes, signatures } = await read(await known.token(badge(over)));
      expect([code, signatures[0]?.status, profile.courses[0]?.evidence]).toEqual([code, 'verified', 'evidenced']);
      expect(notes.map((one) => one.code)).toContain(code);
    }
    const { signatures, profile } = await read(await known.proved(badge({ validUntil: '2026-01-01T00:00:00Z' })));
    expect([signatures[0]?.status, profile.courses[0]?.evidence]).toEqual(['verified', 'evidenced']);
  });

  test('a badge given to oneself stays a claim, signed or not', async () => {
    const self = badge({ issuer: 'did:example:holder' });
    const { profile, signatures } = await read(self);
    expect(profile).toMatchObject(course('claimed'));
    expect(signatures[0]).not.toHaveProperty('issuer');
  });

  test('equal names are taken, names that are nearly equal only suggested', async () => {
    const { mapped, unmapped, profile } = await read([
      badge({}, { humanCode: undefined, name: ' SAMENWERKEN ' }),
      badge({}, { humanCode: undefined, name: 'Samenwerkenn' }),
      badge({}, { humanCode: undefined, name: 'Informatica' }),
    ]);
    expect(mapped).toMatchObject([{ pointer: '/0/credentialSubject/achievement', to: { id: 'competence:samenwerken' }, by: 'name' }]);
    expect(
      unmapped.map(({ pointer, suggestions }) => [pointer, suggestions.map((one) => one.id).includes('competence:samenwerken')]),
    ).toEqual([
      ['/1/credentialSubject/achievement', true],
      ['/2/credentialSubject/achievement', false],
    ]);
    // two courses bear this name
    expect(unmapped[1]?.suggestions.length).toBeGreaterThan(1);
    expect(profile.unresolved.map((one) => one.text)).toEqual(['Samenwerkenn', 'Informatica']);
  });

  test('nothing of the holder comes out: not in the answer, not in errors, not in the log', async () => {
    const names = ['Diploma of Willemijn Quistenborg', 'Mail me at w.quistenborg@example.org', 'BSN 123456782'];
    const { unmapped, profile, notes } = await read(names.map((name) => badge({}, { humanCode: undefined, name })));
    expect([unmapped.map((one) => one.text), profile.unresolved.map((one) => one.text)]).toEqual([
      Array(3).fill('(weggelaten / left out)'),
      Array(3).fill('(weggelaten / left out)'),
    ]);
    expect(notes.map((one) => one.code)).toContain('personal-data-left-out');
    const { text } = await send(badge({ '@context': ['https://www.w3.org/ns/credentials/v2'] }));
    expect(text + JSON.stringify([unmapped, profile]) + logged.join('')).not.toMatch(/Quistenborg|123456782/i);
  });

  test.each([
    [
      'an unknown context',
      badge({ '@context': ['https://www.w3.org/ns/credentials/v2', 'https://context.example/v1'] }),
      'https://context.example/v1',
    ],
    [
      'a context of its own',
      badge({ '@context': ['https://www.w3.org/ns/credentials/v2', { Achievement: 'https://x.example/a' }] }),
      'written out',
    ],
    ['a term no context defines', badge({ '@context': ['https://www.w3.org/ns/credentials/v2'] }), 'linked data'],
    ['no subject', badge({ credentialSubject: {} }), 'credentialSubject is empty'],
    ['another document', { type: 'Invoice' }, '"Invoice"'],
    ['a number', 7, 'found 7'],
    ['an empty list', [], 'no credential found'],
    ['a broken token', { credential: 'a.b.c' }, 'no signed token'],
    ['presentations all the way down', [[[[[badge()]]]]], 'within presentations'],
  ])('%s is refused in both languages, with what was found', async (_name, sent, words) => {
    const { status, body } = await send(sent);
    expect([status, (body as { code: string }).code, JSON.stringify(body)]).toEqual([
      422,
      'document-unreadable',
      expect.stringContaining(JSON.stringify(words).slice(1, -1)),
    ]);
    expect((await send(sent, 'nl')).body).toMatchObject({ title: 'Document niet begrepen' });
  });

  test('names that mean something to the program itself are refused', async () => {
    const body = JSON.stringify(badge()).replace('"criteria"', '"__proto__":{"polluted":true},"criteria"');
    const { status } = await ask.post('/v1/passport-readings').type('application/json').send(body);
    expect([status, ({} as { polluted?: boolean }).polluted]).toEqual([422, undefined]);
  });

  test('a passport goes out for a profile, with the plan, and comes back in', async () => {
    const profile = {
      reference: 'evc-2026-0042',
      functions: ['function:medewerker-ict'],
      courses: [{ id: 'course:27015', evidence: 'certified' }],
    };
    const { status, body, headers } = await ask
      .post('/v1/passports')
      .set('Accept', 'application/ld+json')
      .send({ profile, to: 'function:ict-infrastructuur-technicus', planning: { hoursPerWeek: 8 } });
    expect([status, headers['content-type'], headers['cache-control']]).toEqual([
      200,
      expect.stringContaining('application/ld+json'),
      'no-store',
    ]);
    expect(JSON.stringify(body)).toContain('urn:padwijzer:kind:plan');
    const reading = await read(body);
    expect(reading.profile).toMatchObject({
      reference: 'evc-2026-0042',
      functions: [{ id: 'function:medewerker-ict', evidence: 'claimed' }],
      courses: [{ id: 'course:27015', evidence: 'evidenced' }],
    });
  });

  test('a passport signed by a known issuer certifies what it says is certified, and nothing the holder claims', async () => {
    const profile = {
      competences: ['competence:analytisch'],
      courses: [{ id: 'course:27015', evidence: 'certified' }],
      functions: ['function:medewerker-ict'],
    };
    const { body } = await ask.post('/v1/passports').send({ profile });
    const { profile: back, signatures } = await read(await known.token({ ...body, issuer: { ...body.issuer, id: school } }));
    expect(signatures).toMatchObject([{ status: 'verified', issuer: school }]);
    expect([back.courses[0]?.evidence, back.competences[0]?.evidence, back.functions[0]?.evidence]).toEqual([
      'certified',
      'claimed',
      'claimed',
    ]);
  });

  test('a diploma that is no course counts as the highest diploma, and a badge is no job held', async () => {
    const aligned = {
      type: ['Alignment'],
      targetName: 'x',
      targetUrl: 'http://data.europa.eu/esco/occupation/9729c0f3-c9bc-482e-ac59-a82ec3b67ba3',
    };
    const { profile, unmapped } = await read(badge({}, { humanCode: undefined, name: 'Havo', alignment: [aligned] }));
    expect(profile).toMatchObject({ educationLevel: 'havo', functions: [] });
    expect(unmapped).toMatchObject([{ pointer: '/credentialSubject/achievement/alignment/0' }]);
  });

  test('work in an occupation is found by its ESCO address', async () => {
    const { body } = await ask.post('/v1/passports').send({ profile: { functions: ['function:medewerker-ict'] } });
    const text = JSON.stringify(body).replaceAll(
      'function:medewerker-ict',
      'http://data.europa.eu/esco/occupation/9729c0f3-c9bc-482e-ac59-a82ec3b67ba3',
    );
    const { mapped } = await read(JSON.parse(text));
    expect(mapped).toMatchObject([{ by: 'esco', to: { id: 'esco:9729c0f3-c9bc-482e-ac59-a82ec3b67ba3' } }]);
  });

  test('the example of the interface is answered as the interface says', async () => {
    expect(await read(sentPassportExample)).toEqual(passportReadingExample);
    expect((await ask.post('/v1/passports').send(passportRequestExample)).status).toBe(200);
    expect(passport.parse(passportExample)).toEqual(passportExample);
  });

  test('a stored candidate has a passport too, and broken requests are told what is wrong', async () => {
    const put = await ask.put('/v1/candidates/evc-77').send({ profile: { competences: ['competence:analytisch'] } });
    expect(put.status).toBe(201);
    const { body } = await ask.post('/v1/passports').send({ candidate: 'evc-77' });
    expect(JSON.stringify(body)).toContain('competence:analytisch');
    expect((await ask.post('/v1/passports').send({ profile: { competences: ['competence:analytish'] } })).body).toMatchObject({
      code: 'id-unknown',
    });
    expect((await ask.post('/v1/passports').send({ profile: {} })).body).toMatchObject({ code: 'input-invalid' });
    expect((await ask.post('/v1/passports').set('Accept', 'text/csv').send({ profile: {} })).status).toBe(406);
  });
});
