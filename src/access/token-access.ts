import { createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { PadwijzerError } from '../errors.js';
import type { Access } from './access.js';
import { bearerToken } from './bearer.js';
import { tenantPattern } from './principal.js';
import { roles, type Role } from './roles.js';

export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** claim that names the organisation */
  readonly tenantClaim: string;
  /** claim with roles, beside scopes `padwijzer:ROLE` */
  readonly rolesClaim: string;
}

/** Asymmetric ones the NL GOV assurance profile for OAuth 2.0 allows; never `none`, never a shared secret. */
const algorithms = ['RS256', 'PS256', 'ES256', 'EdDSA'];
/** Seconds that clocks may differ. */
const clockTolerance = 30;

/**
 * Access tokens as of the NL GOV assurance profile for OAuth 2.0: `iss`, `aud`, `exp`, `sub`, `client_id` and `scope`, signed by
 * a key of the issuer's set.
 */
export function tokenAccess(settings: TokenSettings, keys: JWTVerifyGetKey = createRemoteJWKSet(new URL(settings.jwksUrl))): Access {
  const { issuer, audience } = settings;
  return {
    mode: 'jwt',
    async principalOf(authorization) {
      const token = bearerToken(authorization);
      if (token === null) return { kind: 'unknown' };
      const requiredClaims = ['exp', 'sub', 'iat'];
      const { payload } = await jwtVerify(token, keys, { issuer, audience, algorithms, clockTolerance, requiredClaims }).catch(refuse);
      const tenant = payload[settings.tenantClaim];
      if (typeof tenant !== 'string' || !tenantPattern.test(tenant))
        throw unusable(
          `the claim ${settings.tenantClaim} names no organisation`,
          `de claim ${settings.tenantClaim} noemt geen organisatie`,
        );
      return { kind: 'known', tenant, actor: String(payload.sub), roles: rolesIn(payload, settings.rolesClaim) };
    },
  };
}

function rolesIn(payload: JWTPayload, rolesClaim: string): Role[] {
  const { scope } = payload;
  const claimed = payload[rolesClaim];
  const given = new Set<unknown>([
    // of another's scope `admin` nobody becomes one here
    ...(typeof scope === 'string' ? scope.split(' ').flatMap((one) => /^padwijzer:(.+)$/.exec(one)?.[1] ?? []) : []),
    ...(Array.isArray(claimed) ? (claimed as unknown[]) : []),
  ]);
  return roles.filter((role) => given.has(role));
}

/** What is wrong with it is said by kind; nothing of the token is. */
function refuse(error: unknown): never {
  if (error instanceof errors.JWTExpired) throw unusable('the token has expired', 'het token is verlopen');
  if (error instanceof errors.JWTClaimValidationFailed)
    throw unusable(
      `the claim ${error.claim} of the token is not as it must be`,
      `de claim ${error.claim} van het token is niet zoals die moet zijn`,
    );
  if (error instanceof errors.JOSEError && !unreachable.has(error.code))
    throw unusable('the token is not signed by the issuer', 'het token is niet door de uitgever ondertekend');
  // the keys of the issuer cannot be had: the asker did nothing wrong
  throw new PadwijzerError('keys-unreachable', 'the keys of the issuer of tokens cannot be read', {
    messageNl: 'de sleutels van de uitgever van tokens zijn niet te lezen',
    cause: error,
  });
}

const unreachable = new Set(['ERR_JWKS_TIMEOUT', 'ERR_JWKS_INVALID', 'ERR_JOSE_GENERIC']);

const unusable = (message: string, messageNl: string): PadwijzerError => new PadwijzerError('not-authenticated', message, { messageNl });
