import type { Principal } from './principal.js';

/** Reads who asks from the header they sent; throws `not-authenticated` for what cannot be trusted. */
export interface Access {
  readonly mode: 'open' | 'keys' | 'jwt';
  /** `authorization`: the header, undefined when none was sent */
  principalOf(authorization: string | undefined): Promise<Principal>;
}
