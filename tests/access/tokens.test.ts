import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey, type JWTPayload } from 'jose';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tokenAccess, type TokenSettings } from '../../src/access/token-access.js';

const settings: TokenSettings = {
  issuer: 'https://issuer.example',
  audience: 'https://padwijzer.example',
  jwksUrl: 'https://issuer.example/jwks',
  tenantClaim: 'tenant',
  rolesClaim: 'roles',
};

describe('access tokens', () => {
  let own: CryptoKey;
  let jwks: { keys: object[] };
  beforeAll(async () => {
    const pair = await generateKeyPair('PS256', { extractable: true });
    own = pair.privateKey;
    jwks = { keys: [{ ...(await exportJWK(pair.publicKey)), kid: 'k', alg: 'PS256', use: 'sig' }] };
  });
  const claims: JWTPayload = { tenant: 'school-a', scope: 'openid admin padwijzer:assessor', client_id: 'desk' };
  const sign = (payload: JWTPayload = claims, change: (jwt: SignJWT) => SignJWT = (jwt) => jwt, key = own, alg = 'PS256') =>
    change(
      new SignJWT(payload)
        .setProtectedHeader({ alg, kid: 'k' })
        .setIssuer(settings.issuer)
        .setAudience(settings.audience)
        .setSubject('client-7')
        .setIssuedAt()
        .setExpirationTime('5m'),
    ).sign(key);
  const read = async (token: string) => tokenAccess(settings, createLocalJWKSet(jwks)).principalOf(`Bearer ${token}`);

  test('name tenant, roles of scope and claim, and who acts', async () => {
    expect(await read(await sign({ ...claims, roles: ['programme', 'boss'] }))).toEqual({
      kind: 'known',
      tenant: 'school-a',
      actor: 'client-7',
      roles: ['assessor', 'programme'],
    });
    expect(await tokenAccess(settings, createLocalJWKSet(jwks as never)).principalOf(undefined)).toEqual({ kind: 'unknown' });
  });

  test.each<[string, () => Promise<string>, RegExp]>([
    ['of another issuer', () => sign(claims, (jwt) => jwt.setIssuer('https://other.example')), /iss/],
    ['for another service', () => sign(claims, (jwt) => jwt.setAudience('https://other.example')), /aud/],
    ['that has expired', () => sign(claims, (jwt) => jwt.setExpirationTime('-5m')), /expired/],
    ['of tomorrow', () => sign(claims, (jwt) => jwt.setNotBefore('1d')), /nbf/],
    ['without a tenant', () => sign({ scope: 'padwijzer:admin' }), /tenant/],
    ['with a tenant that would reach another', () => sign({ ...claims, tenant: 'a/b' }), /tenant/],
    [
      'without a subject',
      () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'PS256', kid: 'k' })
          .setIssuer(settings.issuer)
          .setAudience(settings.audience)
          .setIssuedAt()
          .setExpirationTime('5m')
          .sign(own),
      /sub/,
    ],
    [
      'without an end',
      () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'PS256', kid: 'k' })
          .setIssuer(settings.issuer)
          .setAudience(settings.audience)
          .setSubject('x')
          .setIssuedAt()
          .sign(own),
      /exp/,
    ],
    ['signed by somebody else', async () => sign(claims, undefined, (await generateKeyPair('PS256')).privateKey), /signed/],
    [
      'with no signature',
      async () =>
        new UnsecuredJWT(claims)
          .setIssuer(settings.issuer)
          .setAudience(settings.audience)
          .setSubject('x')
          .setIssuedAt()
          .setExpirationTime('5m')
          .encode(),
      /signed/,
    ],
    [
      'signed with the public key as a secret',
      async () =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: 'HS256', kid: 'k' })
          .setIssuer(settings.issuer)
          .setAudience(settings.audience)
          .setSubject('x')
          .setIssuedAt()
          .setExpirationTime('5m')
          .sign(new TextEncoder().encode(JSON.stringify(jwks.keys[0]))),
      /signed/,
    ],
    ['that is no token', async () => 'hello', /signed/],
  ])('one %s is refused, and nothing of it is repeated', async (_name, make, reason) => {
    const token = await make();
    const refused = await read(token).then(
      () => null,
      (error: unknown) => error as Error,
    );
    expect(refused).toMatchObject({ code: 'not-authenticated', message: expect.stringMatching(reason) });
    expect(refused?.message).not.toContain(token);
  });

  test('are checked with the keys the issuer publishes; when those cannot be had it is nobody who is refused', async () => {
    const issuer = createServer((_request, response) => response.setHeader('Content-Type', 'application/json').end(JSON.stringify(jwks)));
    await new Promise<void>((resolve) => issuer.listen(0, '127.0.0.1', resolve));
    const jwksUrl = `http://127.0.0.1:${(issuer.address() as AddressInfo).port}/jwks`;
    const access = tokenAccess({ ...settings, jwksUrl });
    expect(await access.principalOf(`Bearer ${await sign()}`)).toMatchObject({ kind: 'known' });
    await new Promise((resolve) => {
      issuer.close(resolve);
      issuer.closeAllConnections();
    });
    await expect(tokenAccess({ ...settings, jwksUrl }).principalOf(`Bearer ${await sign()}`)).rejects.toMatchObject({
      code: 'keys-unreachable',
    });
  });
});
