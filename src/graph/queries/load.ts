import { z } from 'zod';
import { defineQuery } from '../query.js';

const map = z.record(z.string(), z.any());
const rows = z.array(map);
const ids = z.array(z.string());
const count = z.int();

const upsert = (name: string) => defineQuery(`catalogue/upsert-${name}`, 'write', { rows }, { written: count });
const compute = (name: string) => defineQuery(`catalogue/${name}`, 'write', {}, { functions: count });

/** One upsert statement per label: Cypher takes no label as a parameter. */
export const upsertNodes = {
  Branch: upsert('branch'),
  Function: upsert('function'),
  Competence: upsert('competence'),
  WorkProcess: upsert('work-process'),
  CoreTask: upsert('core-task'),
  Course: upsert('course'),
  Criterion: upsert('criterion'),
  TargetGroup: upsert('target-group'),
  Instrument: upsert('instrument'),
  Initiative: upsert('initiative'),
  Statement: upsert('statement'),
  Source: upsert('source'),
} as const;

/** One upsert statement per edge type, for the same reason. */
export const upsertEdges = {
  REQUIRES: upsert('requires'),
  PERFORMS: upsert('performs'),
  PART_OF: upsert('part-of'),
  COVERS: upsert('covers'),
  TEACHES: upsert('teaches'),
  PREPARES_FOR: upsert('prepares-for'),
  SPECIALISES: upsert('specialises'),
  ON: upsert('on'),
  MATCHES: upsert('matches'),
  PROGRESSES_TO: upsert('progresses-to'),
  CLASSIFIED_BY: upsert('classified-by'),
} as const;

const text = z.string();

export const loadQueries = {
  ...Object.fromEntries(Object.entries(upsertNodes).map(([label, query]) => [`upsert${label}`, query])),
  ...Object.fromEntries(Object.entries(upsertEdges).map(([type, query]) => [`upsert_${type}`, query])),
  readNodeFingerprints: defineQuery('catalogue/read-node-fingerprints', 'read', {}, { label: text, id: text, fingerprint: text }),
  readEdgeFingerprints: defineQuery('catalogue/read-edge-fingerprints', 'read', {}, { from: text, to: text, id: text, fingerprint: text }),
  deleteNodes: defineQuery('catalogue/delete-nodes', 'write', { ids }, { deleted: count }),
  deleteEdges: defineQuery('catalogue/delete-edges', 'write', { rows }, { deleted: count }),
  deleteDerivedSteps: defineQuery('catalogue/delete-derived-steps', 'write', {}, { deleted: count }),
  resetFunctions: compute('reset-functions'),
  setFunctionLevels: compute('set-function-levels'),
  setFunctionBranches: compute('set-function-branches'),
  inheritFromFunction: compute('inherit-from-function'),
  setFunctionRequirements: compute('set-function-requirements'),
  setCompetenceMatches: defineQuery('catalogue/set-competence-matches', 'write', { rows }, { competences: count }),
  setFunctionBrings: compute('set-function-brings'),
  setFunctionCriteria: compute('set-function-criteria'),
  setFunctionWork: compute('set-function-work'),
  setFunctionParents: compute('set-function-parents'),
  listDerivableFunctions: defineQuery('catalogue/list-derivable-functions', 'read', {}, { id: text }),
  deriveSteps: defineQuery(
    'catalogue/derive-steps',
    'write',
    { ids, minOverlap: z.number(), minShared: z.int(), best: z.int() },
    { steps: count },
  ),
  setStepGains: defineQuery('catalogue/set-step-gains', 'write', { ids }, { steps: count }),
  writeCatalogueVersion: defineQuery(
    'catalogue/write-catalogue-version',
    'write',
    { version: text, rulesVersion: text, settings: text },
    { version: text },
  ),
  readCatalogueVersion: defineQuery('catalogue/read-catalogue-version', 'read', {}, { version: text, rulesVersion: text }),
  countNodes: defineQuery('catalogue/count-nodes', 'read', {}, { label: text, nodes: count }),
  countEdges: defineQuery('catalogue/count-edges', 'read', {}, { type: text, edges: count }),
};
