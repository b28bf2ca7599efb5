import { PadwijzerError } from '../errors.js';
import { openActions, permissions, type Action, type Role } from './roles.js';

/** Who asks, as far as the service knows. */
export type Principal =
  /** the service is open: everyone, without a name and without a store */
  | { readonly kind: 'open' }
  /** keys or tokens are asked for, and none was sent */
  | { readonly kind: 'unknown' }
  | {
      readonly kind: 'known';
      /** the organisation whose candidates it may meet */
      readonly tenant: string;
      readonly roles: readonly Role[];
      /** stands in the audit log: id of the key, or subject of the token */
      readonly actor: string;
    };

export const everyone: Principal = { kind: 'open' };

/** A question about a stored candidate takes more than one about a profile sent along. */
export function permitSubject(principal: Principal, asked: unknown): void {
  const { candidate } = (asked ?? {}) as { readonly candidate?: unknown };
  if (candidate !== undefined) permit(principal, 'search:stored');
}

/** How a tenant is named; a slash would let ids of two tenants meet. */
export const tenantPattern = /^[a-z0-9][a-z0-9-]{0,62}$/;

export function may(principal: Principal, action: Action): boolean {
  const allowed: 'anyone' | readonly Role[] = permissions[action].may;
  if (allowed === 'anyone') return true;
  if (principal.kind === 'open') return openActions.includes(action);
  return principal.kind === 'known' && principal.roles.some((role) => allowed.includes(role));
}

/** Throws `not-authenticated` when nobody is known, `not-permitted` when who is known may not. */
export function permit(principal: Principal, action: Action): void {
  if (may(principal, action)) return;
  if (principal.kind === 'unknown')
    throw new PadwijzerError('not-authenticated', 'this needs a key or token, and none was sent', {
      messageNl: 'hiervoor is een sleutel of token nodig, en er kwam er geen mee',
    });
  if (principal.kind === 'open')
    throw new PadwijzerError('not-permitted', 'this service is open to everyone and therefore keeps nothing about anybody', {
      messageNl: 'deze dienst staat open voor iedereen en bewaart daarom niets over iemand',
    });
  const allowed = (permissions[action].may as readonly Role[]).join(', ');
  throw new PadwijzerError('not-permitted', `this takes the role ${allowed}; found ${principal.roles.join(', ') || 'none'}`, {
    messageNl: `hiervoor is de rol ${allowed} nodig; gevonden: ${principal.roles.join(', ') || 'geen'}`,
  });
}
