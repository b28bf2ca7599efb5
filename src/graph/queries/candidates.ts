import { z } from 'zod';
import { evidenceKinds, grade } from '../../profiles/profile.js';
import { defineQuery } from '../query.js';

const text = z.string();
const texts = z.array(text);
const count = z.int();
const whose = { tenant: text, id: text };
const holding = {
  label: text,
  id: text,
  name: text,
  position: count,
  grade,
  basis: z.enum(evidenceKinds).nullable(),
  date: text.nullable(),
  note: text.nullable(),
  from: text.nullable(),
  until: text.nullable(),
  status: z.enum(['completed', 'enrolled']).nullable(),
};
const head = {
  reference: text,
  version: count,
  tag: text,
  createdAt: text,
  updatedAt: text,
  expiresAt: text,
  educationLevel: z.union([count, text]).nullable(),
  unresolved: texts,
};
const properties = z.record(text, z.any());

/** Queries of stored candidates. */
export const candidateQueries = {
  holdCatalogue: defineQuery('candidates/hold-catalogue', 'write', {}, { version: text }),
  readCandidate: defineQuery('candidates/read-candidate', 'read', whose, head),
  readCandidates: defineQuery('candidates/read-candidates', 'read', { tenant: text, ids: texts }, { id: text, ...head }),
  listHoldings: defineQuery('candidates/list-holdings', 'read', whose, { ...holding, nameEn: text.nullable() }),
  listManyHoldings: defineQuery(
    'candidates/list-many-holdings',
    'read',
    { tenant: text, ids: texts },
    { ...holding, candidate: text, nameEn: text.nullable() },
  ),
  writeCandidate: defineQuery('candidates/write-candidate', 'write', { ...whose, properties }, { written: count }),
  writeHoldings: defineQuery('candidates/write-holdings', 'write', { ...whose, rows: z.array(properties) }, { written: count }),
  deleteHoldings: defineQuery('candidates/delete-holdings', 'write', whose, { deleted: count }),
  deleteCandidate: defineQuery('candidates/delete-candidate', 'write', whose, { deleted: count }),
  deleteExpired: defineQuery('candidates/delete-expired', 'write', { now: text, most: count }, { deleted: count }),
  listHolders: defineQuery(
    'candidates/list-holders',
    'read',
    { ids: texts },
    { ...holding, candidate: text, unresolved: texts, kind: text.nullable(), level: count.nullable() },
  ),
  writeUnresolved: defineQuery('candidates/write-unresolved', 'write', { rows: z.array(properties), now: text }, { written: count }),
};
