import { z } from 'zod';
import { readInput } from '../validation/read-input.js';

const text = z.string().min(1).max(1000);

/** A public key, and whose it is: `kid` as the signature names it (for a proof: its verificationMethod), `iss` (or `controller`) the issuer's id. */
const key = z
  .looseObject({
    kid: text,
    kty: z.enum(['OKP', 'EC', 'RSA']),
    iss: text.optional(),
    controller: text.optional(),
    d: z.unknown().optional(),
  })
  .refine(({ d }) => d === undefined, {
    path: ['d'],
    params: { expected: { nl: 'alleen publieke sleutels', en: 'public keys only' } },
    message: 'private key',
  })
  .refine(({ iss, controller }) => iss !== undefined || controller !== undefined, {
    path: ['iss'],
    params: {
      expected: {
        nl: 'de id van de uitgever, zoals in `issuer` van het bewijs',
        en: 'the id of the issuer, as in `issuer` of the credential',
      },
    },
    message: 'issuer',
  });
const keySet = z.looseObject({ keys: z.array(key).max(1000) });

export interface TrustedKey {
  readonly kid: string;
  readonly issuer: string;
  readonly jwk: Readonly<Record<string, unknown>>;
}

/** A JWK Set -> the keys signatures are held against. Throws `config-invalid` with every wrong place; a key is never shown. */
export function readTrustedKeys(value: unknown): TrustedKey[] {
  const { keys } = readInput(keySet, value, {
    what: ['PASSPORT_KEYS', 'PASSPORT_KEYS'],
    code: 'config-invalid',
    place: (path) => ['PASSPORT_KEYS', ...path.map(String)].join('/'),
    secrets: { has: (place: string) => place.endsWith('/d') } as ReadonlySet<string>,
  });
  return keys.map(({ kid, iss, controller, ...jwk }) => ({ kid, issuer: iss ?? controller ?? '', jwk }));
}
