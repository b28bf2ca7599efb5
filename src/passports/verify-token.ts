import { compactVerify, errors, importJWK, type JWK } from 'jose';
import type { TrustedKey } from './keys.js';
import { signatures, type Signature } from './signature.js';
import { headerOf } from './token.js';
import { show } from '../validation/show.js';

/** Asymmetric and current. Never `none`, and no HS*: with those, whoever knows a public key could sign. */
const algorithms = ['EdDSA', 'Ed25519', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];

/** Holds a compact token against the keys of the settings. A key inside the token (`jwk`, `x5c`, `jku`) proves nothing and is not looked at. */
export async function verifyToken(token: string, issuer: string | undefined, keys: readonly TrustedKey[]): Promise<Signature> {
  const header = headerOf(token);
  const alg = header?.['alg'];
  if (typeof alg === 'string' && alg.toLowerCase() === 'none') return signatures.noAlgorithm;
  if (typeof alg !== 'string' || !algorithms.includes(alg)) return signatures.notSupported(`alg ${show(alg, 'en')}`);
  // an unencoded payload is read another way than it was signed (RFC 7797)
  if (header?.['crit'] !== undefined || header?.['b64'] !== undefined) return signatures.notSupported('crit, b64');
  const kid = header?.['kid'];
  if (typeof kid !== 'string') return signatures.unnamedKey;
  const named = keys.filter((key) => key.kid === kid);
  const own = named.filter((key) => key.issuer === issuer);
  if (own.length === 0) {
    // a name of a key may be used by two issuers: only a signature that fits shows that it is this one
    for (const key of named) if ((await fits(token, alg, key)) === true) return signatures.otherIssuer;
    return signatures.unknownKey;
  }
  for (const key of own) {
    const fit = await fits(token, alg, key);
    if (fit === true) return signatures.verified;
    if (fit === null) return signatures.notSupported('crit');
  }
  return signatures.invalid;
}

/** null: the token asks for something that cannot be judged here. */
async function fits(token: string, alg: string, { jwk }: TrustedKey): Promise<boolean | null> {
  try {
    await compactVerify(token, await importJWK(jwk as JWK, alg), { algorithms });
    return true;
  } catch (error) {
    return error instanceof errors.JOSENotSupported ? null : false;
  }
}
