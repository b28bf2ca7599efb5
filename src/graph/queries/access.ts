import { z } from 'zod';
import { defineQuery } from '../query.js';

const text = z.string();
const texts = z.array(text);
const moment = text.nullable();
const key = { id: text, tenant: text, roles: texts, label: text, createdAt: text, expiresAt: moment, revokedAt: moment };
const properties = z.record(text, z.any());

/** Queries of the keys people call the service with. */
export const accessQueries = {
  readKey: defineQuery('access/read-key', 'read', { id: text }, { ...key, hash: text }),
  listKeys: defineQuery('access/list-keys', 'read', { tenant: text }, key),
  writeKey: defineQuery('access/write-key', 'write', { id: text, properties }, { id: text }),
  revokeKey: defineQuery('access/revoke-key', 'write', { tenant: text, id: text, now: text }, { id: text, revokedAt: text }),
};
