import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { verifyCredential } from '@digitalbazaar/vc';
import type { Contexts } from './contexts.js';
import { idOf, isObject, listOf, type JsonObject } from './json.js';
import type { TrustedKey } from './keys.js';
import { signatures, type Signature } from './signature.js';
import { show } from '../validation/show.js';
import { within } from './validity.js';

/** Holds the Data Integrity proofs of a credential against the keys of the settings; several proofs are judged one by one. */
export async function verifyProofs(credential: JsonObject, keys: readonly TrustedKey[], contexts: Contexts): Promise<Signature> {
  const proofs = listOf(credential['proof']);
  if (proofs.length === 0) return signatures.absent;
  if (proofs.length > 10) return signatures.notSupported('> 10 proofs');
  const judged: Signature[] = [];
  for (const proof of proofs) judged.push(await verifyProof(credential, proof, keys, contexts));
  const one = (status: Signature['status']) => judged.find((signature) => signature.status === status);
  return one('invalid') ?? one('verified') ?? judged[0] ?? signatures.absent;
}

async function verifyProof(credential: JsonObject, proof: unknown, keys: readonly TrustedKey[], contexts: Contexts): Promise<Signature> {
  if (!isObject(proof)) return signatures.notSupported('proof');
  const suite = proof['type'] === 'DataIntegrityProof' ? proof['cryptosuite'] : proof['type'];
  if (proof['type'] !== 'DataIntegrityProof' || suite !== 'eddsa-rdfc-2022' || proof['previousProof'] !== undefined)
    return signatures.notSupported(`proof ${show(suite, 'en')}`);
  const kid = proof['verificationMethod'];
  if (typeof kid !== 'string') return signatures.unnamedKey;
  const issuer = idOf(credential['issuer']);
  const named = keys.filter((key) => key.kid === kid && key.jwk['kty'] === 'OKP' && key.jwk['crv'] === 'Ed25519');
  const own = named.filter((key) => key.issuer === issuer);
  const single = { ...credential, proof };
  for (const key of own) if (await fits(single, key, key.issuer, contexts)) return signatures.verified;
  if (own.length > 0) return signatures.invalid;
  for (const key of named) if (issuer !== undefined && (await fits(single, key, issuer, contexts))) return signatures.otherIssuer;
  return signatures.unknownKey;
}

/** What "this key speaks for that issuer" is written in; ours, since the settings say it and no document does. */
const controllerContext = { id: '@id', assertionMethod: { '@id': 'https://w3id.org/security#assertionMethod', '@type': '@id' } };

/** Whether the proof fits the key when `controller` is taken to own it. */
async function fits(credential: JsonObject, { kid, jwk }: TrustedKey, controller: string, contexts: Contexts): Promise<boolean> {
  try {
    const pair = await multikey.fromJwk({ jwk, id: kid, controller });
    const method = { ...(await pair.export({ publicKey: true })), id: kid, controller };
    const extra = new Map<string, unknown>([
      [kid, method],
      [controller, { '@context': controllerContext, id: controller, assertionMethod: [kid] }],
    ]);
    const { verified } = await verifyCredential({
      credential,
      suite: new DataIntegrityProof({ cryptosuite }),
      documentLoader: contexts.loader(extra),
      // dates and revocation are judged apart: an expired credential is not a forged one
      now: within(credential),
      checkStatus: async () => ({ verified: true }),
    });
    return verified;
  } catch {
    return false;
  }
}
