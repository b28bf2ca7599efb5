import { generateKeyPair, exportJWK } from 'jose';
import { readPassportKeys } from '../../src/passport-files.js';

const key = async () => exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey);

describe('the keys of the settings', () => {
  test('are a JWK Set, each key with the issuer it belongs to', async () => {
    const { d: _private, ...open } = await key();
    expect(readPassportKeys(undefined)).toEqual([]);
    expect(readPassportKeys(JSON.stringify({ keys: [{ ...open, kid: 'k', iss: 'https://school.example' }] }))).toEqual([
      { kid: 'k', issuer: 'https://school.example', jwk: open },
    ]);
  });

  test('are refused by place: a private key, a key without issuer, a symmetric one; none is ever shown', async () => {
    const whole = await key();
    const refused = (keys: unknown) => {
      try {
        return readPassportKeys(JSON.stringify({ keys }));
      } catch (error) {
        return error as { code: string; details: { errors: { pointer: string }[] } };
      }
    };
    const made = refused([
      { ...whole, kid: 'k', iss: 'i' },
      { kty: 'OKP', kid: 'k' },
      { kty: 'oct', k: 'AAAA', kid: 'k', iss: 'i' },
    ]);
    expect(made).toMatchObject({ code: 'config-invalid' });
    expect('details' in made && made.details.errors.map((one) => one.pointer)).toEqual(
      expect.arrayContaining(['PASSPORT_KEYS/keys/0/d', 'PASSPORT_KEYS/keys/1/iss', 'PASSPORT_KEYS/keys/2/kty']),
    );
    expect(JSON.stringify(made)).not.toContain(whole.d);
  });

  test('a file that is not there, and text that is no JSON, are told apart', () => {
    expect(() => readPassportKeys('/nowhere/keys.json')).toThrow(/cannot be read \(ENOENT\)/);
    expect(() => readPassportKeys('{"keys":')).toThrow(/not valid JSON/);
  });
});
