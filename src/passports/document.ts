import { createHash } from 'node:crypto';
import { displayParameter } from './display.js';
import { credentialContext, elmContext, genericProfile, identifier, netherlands, shapes, type Elm } from './elm.js';
import { documentWords } from './passport-words.js';
import { mark, referenceScheme } from './own-marks.js';

export interface PassportParts {
  /** id of the subject, see `subjectId` */
  readonly holder: string;
  readonly reference: string | undefined;
  readonly claims: readonly Elm[];
  readonly remarks: readonly { readonly nl: string; readonly en: string }[];
  readonly issuedAt: Date;
}

/** The credential around the claims. Unsigned: it has no proof, and says so in its issuer, its description and its picture. */
export function passportDocument({ holder, reference, claims, remarks, issuedAt }: PassportParts): Elm {
  const at = `${issuedAt.toISOString().slice(0, 19)}Z`;
  return {
    '@context': [credentialContext, elmContext],
    id: urnOf(['passport', holder, claims, remarks]),
    type: ['VerifiableCredential', 'EuropeanDigitalCredential'],
    credentialSchema: [{ id: shapes, type: 'ShaclValidator2017' }],
    credentialProfiles: [genericProfile],
    displayParameter: displayParameter(remarks),
    issuer: {
      id: mark('scheme', 'unsigned-export'),
      type: 'Agent',
      prefLabel: documentWords.issuer,
      // the profile wants a legal identifier of the issuer: it says that there is none
      eIDASIdentifier: { type: 'LegalIdentifier', notation: documentWords.noIdentifier.en, spatial: netherlands },
    },
    issued: at,
    issuanceDate: at,
    validFrom: at,
    credentialSubject: {
      id: holder,
      type: 'Person',
      ...(reference === undefined ? {} : { identifier: [identifier(reference, referenceScheme)] }),
      hasClaim: claims,
    },
  };
}

/** One reference is one subject in every passport, so that documents of one person can be laid together; without one, equal profiles are. */
export const subjectId = (profile: { readonly reference?: string | undefined }): string => urnOf(['subject', profile.reference ?? profile]);

/** A UUID of version 8 (RFC 9562: of one's own making) from a hash, so that equal input gives an equal document. */
function urnOf(content: unknown): string {
  const hex = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
