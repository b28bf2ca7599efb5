import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import { CompactSign, FlattenedSign, exportJWK, generateKeyPair } from 'jose';
import { readElmContext } from '../../src/passport-files.js';
import { knownContexts } from '../../src/passports/contexts.js';

export const school = 'https://school.example';
const contexts = knownContexts(readElmContext());

/** An Open Badges 3.0 credential for one course, given to somebody with a name. */
export function badge(over: Record<string, unknown> = {}, achievement: Record<string, unknown> = {}) {
  return {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: 'urn:uuid:6f2c3a5e-0b0e-4a57-9a55-2f3f0c8f5d11',
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: { id: school, type: ['Profile'], name: 'School' },
    validFrom: '2025-07-01T00:00:00Z',
    name: 'Badge of Willemijn Quistenborg',
    credentialSubject: {
      id: 'did:example:holder',
      type: ['AchievementSubject'],
      identifier: [{ type: 'IdentityObject', hashed: false, identityHash: 'Willemijn Quistenborg', identityType: 'name' }],
      achievement: {
        id: `${school}/achievements/1`,
        type: ['Achievement'],
        name: 'ICT-ondersteuning',
        description: 'A course',
        humanCode: '27015',
        criteria: { narrative: 'Passed' },
        ...achievement,
      },
    },
    ...over,
  };
}

/** Fresh keys of a school: one for tokens, one for proofs; `set` is what the settings get. */
export async function makeSchool(id = school) {
  const tokenKey = await generateKeyPair('EdDSA', { extractable: true });
  const tokenKid = `${id}#token`;
  const proofKid = `${id}#proof`;
  const proofKey = await multikey.generate({ id: proofKid, controller: id });
  const proofJwk = await multikey.toJwk({ keyPair: proofKey });
  return {
    set: {
      keys: [
        { ...(await exportJWK(tokenKey.publicKey)), kid: tokenKid, iss: id },
        { ...proofJwk, kid: proofKid, controller: id },
      ],
    },
    token: (credential: object, header: Record<string, unknown> = {}) =>
      new CompactSign(Buffer.from(JSON.stringify(credential)))
        .setProtectedHeader({ alg: 'EdDSA', kid: tokenKid, ...header })
        .sign(tokenKey.privateKey),
    /** signed over the payload as it stands (RFC 7797), which is base64url of the credential all the same */
    unencoded: async (credential: object) => {
      const payload = Buffer.from(JSON.stringify(credential)).toString('base64url');
      const { protected: header, signature } = await new FlattenedSign(Buffer.from(payload))
        .setProtectedHeader({ alg: 'EdDSA', kid: tokenKid, crit: ['b64'], b64: false })
        .sign(tokenKey.privateKey);
      return `${header}.${payload}.${signature}`;
    },
    proved: (credential: object) =>
      issue({
        credential: structuredClone(credential),
        suite: new DataIntegrityProof({ cryptosuite, signer: proofKey.signer(), date: '2025-07-01T00:00:00Z' }),
        documentLoader: contexts.loader(),
      }),
  };
}
export type School = Awaited<ReturnType<typeof makeSchool>>;
