import type { Worded } from '../paths/parts.js';

export const signatureStatuses = ['verified', 'unverified', 'invalid', 'absent', 'unknown-key'] as const;
export interface Signature {
  readonly status: (typeof signatureStatuses)[number];
  readonly reason: Worded;
}

const say = (status: Signature['status'], nl: string, en: string): Signature => ({ status, reason: { nl, en } });

export const signatures = {
  verified: say(
    'verified',
    'De handtekening klopt met een sleutel uit de instellingen.',
    'The signature fits a key given in the settings.',
  ),
  absent: say('absent', 'Er is geen handtekening.', 'There is no signature.'),
  noAlgorithm: say(
    'absent',
    'Het token heeft algoritme "none": er is geen handtekening.',
    'The token has algorithm "none": there is no signature.',
  ),
  unknownKey: say(
    'unknown-key',
    'De sleutel staat niet in de instellingen (PASSPORT_KEYS).',
    'The key is not in the settings (PASSPORT_KEYS).',
  ),
  unnamedKey: say('unknown-key', 'De handtekening noemt geen sleutel (kid).', 'The signature names no key (kid).'),
  invalid: say(
    'invalid',
    'De handtekening klopt niet: het document is gewijzigd, of niet met deze sleutel ondertekend.',
    'The signature does not fit: the document was changed, or not signed with this key.',
  ),
  otherIssuer: say(
    'invalid',
    'De sleutel hoort bij een andere uitgever dan het bewijs noemt.',
    'The key belongs to another issuer than the one the credential names.',
  ),
  twoIssuers: say(
    'invalid',
    'Het token en het bewijs erin noemen een andere uitgever.',
    'The token and the credential in it name different issuers.',
  ),
  notSupported: (what: string) =>
    say('unverified', `Niet nagegaan: ${what} wordt niet ondersteund.`, `Not verified: ${what} is not supported.`),
};
