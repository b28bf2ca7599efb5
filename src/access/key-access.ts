import { PadwijzerError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { accessQueries } from '../graph/queries/access.js';
import type { Access } from './access.js';
import { readKey, sameHash } from './api-key.js';
import { bearerToken } from './bearer.js';
import { roles } from './roles.js';

/** Asked of the graph at every request: a key that is revoked is so at once, on every machine. */
export function keyAccess(graph: Graph, now: () => Date): Access {
  return {
    mode: 'keys',
    async principalOf(authorization) {
      const token = bearerToken(authorization);
      if (token === null) return { kind: 'unknown' };
      const sent = readKey(token);
      const [key] = sent === null ? [] : await graph.read(accessQueries.readKey, { id: sent.id });
      // one message for a key that never was, is over or differs: which of them is nobody's business
      if (sent === null || key === undefined || !sameHash(key.hash, sent.hash) || isOver(key, now())) throw refused();
      return { kind: 'known', tenant: key.tenant, actor: key.id, roles: roles.filter((role) => key.roles.includes(role)) };
    },
  };
}

const isOver = ({ expiresAt, revokedAt }: { readonly expiresAt: string | null; readonly revokedAt: string | null }, now: Date): boolean =>
  revokedAt !== null || (expiresAt !== null && expiresAt <= now.toISOString());

const refused = (): PadwijzerError =>
  new PadwijzerError('not-authenticated', 'this key is not known, or no longer', {
    messageNl: 'deze sleutel is niet of niet meer bekend',
  });
