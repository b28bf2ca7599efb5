import { z } from 'zod';
import { PadwijzerError } from '../errors.js';
import type { Graph } from '../graph/graph.js';
import { accessQueries } from '../graph/queries/access.js';
import type { RowOf } from '../graph/query.js';
import { doneBefore, noteDone, type Once } from '../limits/write-done.js';
import { newKey } from './api-key.js';
import { roles } from './roles.js';

/** What a new key is for. */
export const keyRequest = z
  .strictObject({
    label: z.string().trim().min(1).max(100).meta({ description: 'What you call it: the system that uses it. No name of a person' }),
    roles: z.array(z.enum(roles)).min(1).max(roles.length).meta({ description: 'What its holder may: see docs/access.md' }),
    days: z.int().min(1).max(730).optional().meta({ description: 'Days it works, 1 to 730; absent: until it is revoked' }),
  })
  .meta({ id: 'KeyRequest' });

/** A key without its secret, as it is kept. */
export const apiKey = z
  .strictObject({
    id: z.string(),
    label: z.string(),
    roles: z.array(z.enum(roles)),
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ApiKey' });
export const madeKey = apiKey
  .extend({ key: z.string().meta({ description: 'The key itself. Shown now and never again: only its hash is kept' }) })
  .meta({ id: 'MadeApiKey' });

export type KeyRequest = z.output<typeof keyRequest>;
export type ApiKey = z.output<typeof apiKey>;
export type MadeApiKey = z.output<typeof madeKey>;

/** Keys of one tenant. */
export interface Keys {
  /** Throws `write-repeated` for a repetition: the key itself is not kept. */
  make(request: KeyRequest, once?: Once): Promise<MadeApiKey>;
  list(): Promise<ApiKey[]>;
  /** Throws `key-unknown`. Revoking twice is fine. */
  revoke(id: string): Promise<void>;
}

const dayMs = 86_400_000;

export function keysOf(graph: Graph, tenantOf: () => string, now: () => Date): Keys {
  return {
    async make({ label, roles: wanted, days }, once) {
      const { id, text, hash } = newKey();
      const createdAt = now().toISOString();
      const expiresAt = days === undefined ? null : new Date(now().getTime() + days * dayMs).toISOString();
      const given = [...new Set(wanted)];
      const tenant = tenantOf();
      const properties = { tenant, label, roles: given, hash, createdAt, ...(expiresAt === null ? {} : { expiresAt }) };
      await graph.write(async (writer) => {
        const before = await doneBefore(writer, tenant, once, now());
        if (before !== null) throw madeBefore(before);
        await writer.run(accessQueries.writeKey, { id, properties });
        await noteDone(writer, tenant, once, id, now());
      });
      return { id, label, roles: given, createdAt, expiresAt, revokedAt: null, key: text };
    },
    async list() {
      return (await graph.read(accessQueries.listKeys, { tenant: tenantOf() })).map(shown);
    },
    async revoke(id) {
      const rows = await graph.write((writer) => writer.run(accessQueries.revokeKey, { tenant: tenantOf(), id, now: now().toISOString() }));
      if (rows.length > 0) return;
      throw new PadwijzerError('key-unknown', `there is no key "${id}"`, {
        messageNl: `er is geen sleutel "${id}"`,
        errors: [{ pointer: 'id', message: `unknown key "${id}"`, messageNl: `onbekende sleutel "${id}"` }],
      });
    },
  };
}

const madeBefore = (id: string): PadwijzerError =>
  new PadwijzerError('write-repeated', `this request made key ${id}, whose text is not kept: revoke it and make another`, {
    messageNl: `dit verzoek maakte sleutel ${id}, waarvan de tekst niet bewaard is: trek hem in en maak een andere`,
  });

function shown({ tenant: _tenant, roles: given, ...key }: RowOf<typeof accessQueries.listKeys>): ApiKey {
  return { ...key, roles: roles.filter((role) => given.includes(role)) };
}
