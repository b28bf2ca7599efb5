import { z } from 'zod';
import type { PartName } from '../../catalogue/part-name.js';
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
  BROADER: upsert('broader'),
  RELATED: upsert('related'),
} as const;

const create = (name: string) => defineQuery(`catalogue/create-${name}`, 'write', { rows }, { written: count });

/** For what is not in the graph yet: only where there is so much of it that looking for each first is what a load waits for. */
export const createNodes = { Function: create('function'), Competence: create('competence') } as const;
export const createEdges = { REQUIRES: create('requires'), BROADER: create('broader') } as const;

const admit = (name: string) => defineQuery(`catalogue/admit-${name}`, 'write', {}, { admitted: count });

/** What was written out of sight comes in sight: by an import, or from a snapshot, which has all labels. */
export const admitNodes = {
  Source: admit('source'),
  Branch: admit('branch'),
  Competence: admit('competence'),
  Function: admit('function'),
  WorkProcess: admit('work-process'),
  CoreTask: admit('core-task'),
  Course: admit('course'),
  Criterion: admit('criterion'),
  TargetGroup: admit('target-group'),
  Instrument: admit('instrument'),
  Initiative: admit('initiative'),
  Statement: admit('statement'),
} as const;

const text = z.string();
const part = z.custom<PartName>((value) => typeof value === 'string');
const wholeEdge = { type: text, from: text, to: text, properties: map };
const texts = z.array(text);
const set = z.record(z.string(), z.literal(true));

export const loadQueries = {
  ...Object.fromEntries(Object.entries(upsertNodes).map(([label, query]) => [`upsert${label}`, query])),
  ...Object.fromEntries(Object.entries(upsertEdges).map(([type, query]) => [`upsert_${type}`, query])),
  ...Object.fromEntries(Object.entries(createNodes).map(([label, query]) => [`create${label}`, query])),
  ...Object.fromEntries(Object.entries(createEdges).map(([type, query]) => [`create_${type}`, query])),
  ...Object.fromEntries(Object.entries(admitNodes).map(([label, query]) => [`admit${label}`, query])),
  beginArrival: defineQuery('catalogue/begin-arrival', 'write', { token: text, at: count }, { token: text }),
  holdArrival: defineQuery('catalogue/hold-arrival', 'write', { token: text, at: count }, { token: text }),
  readArrival: defineQuery('catalogue/read-arrival', 'read', {}, { token: text.nullable(), at: count.nullable() }),
  endArrival: defineQuery('catalogue/end-arrival', 'write', { token: text }, { deleted: count }),
  deleteArriving: defineQuery('catalogue/delete-arriving', 'write', { limit: count }, { deleted: count }),
  readNodeFingerprints: defineQuery(
    'catalogue/read-node-fingerprints',
    'read',
    {},
    { label: text, id: text, fingerprint: text, part, deprecated: z.boolean(), replacedBy: text.nullable() },
  ),
  readEdgeFingerprints: defineQuery(
    'catalogue/read-edge-fingerprints',
    'read',
    {},
    { type: text, from: text, to: text, fingerprint: text, part },
  ),
  readNodeProperties: defineQuery('catalogue/read-node-properties', 'read', { ids }, { label: text, id: text, properties: map }),
  readEdgeProperties: defineQuery('catalogue/read-edge-properties', 'read', { rows }, wholeEdge),
  readEdgesAt: defineQuery('catalogue/read-edges-at', 'read', { ids }, wholeEdge),
  readEdgesFrom: defineQuery('catalogue/read-edges-from', 'read', { ids }, wholeEdge),
  readPartNodes: defineQuery('catalogue/read-part-nodes', 'read', { part: text }, { label: text, id: text, name: text, nameEn: text }),
  readPartRequirements: defineQuery(
    'catalogue/read-part-requirements',
    'read',
    { part: text },
    { from: text, to: text, weight: z.number(), essential: z.boolean() },
  ),
  deprecateNodes: defineQuery('catalogue/deprecate-nodes', 'write', { rows }, { written: count }),
  listDeprecatedFunctions: defineQuery('catalogue/list-deprecated-functions', 'read', {}, { id: text }),
  deleteNodes: defineQuery('catalogue/delete-nodes', 'write', { ids }, { deleted: count }),
  deleteEdges: defineQuery('catalogue/delete-edges', 'write', { rows }, { deleted: count }),
  deleteDerivedSteps: defineQuery('catalogue/delete-derived-steps', 'write', { ids }, { deleted: count }),
  listFunctionsToCompute: defineQuery('catalogue/list-functions-to-compute', 'read', { kept: texts, requiring: set }, { id: text }),
  listMatchedCompetences: defineQuery('catalogue/list-matched-competences', 'read', {}, { id: text }),
  resetFunctions: defineQuery('catalogue/reset-functions', 'write', { ids }, { functions: count }),
  setFunctionLevels: compute('set-function-levels'),
  setFunctionBranches: compute('set-function-branches'),
  inheritFromFunction: compute('inherit-from-function'),
  setFunctionRequirements: defineQuery('catalogue/set-function-requirements', 'write', { ids }, { functions: count }),
  resetCompetences: defineQuery('catalogue/reset-competences', 'write', {}, { competences: count }),
  listCompetenceMatchEdges: defineQuery(
    'catalogue/list-competence-match-edges',
    'read',
    {},
    { from: text, to: text, kind: text, basis: text },
  ),
  setCompetenceMatches: defineQuery('catalogue/set-competence-matches', 'write', { rows }, { competences: count }),
  deleteCodeMatches: defineQuery('catalogue/delete-code-matches', 'write', {}, { deleted: count }),
  matchByCode: defineQuery('catalogue/match-by-code', 'write', {}, { matches: count }),
  matchFunctionByUri: defineQuery('catalogue/match-function-by-uri', 'write', {}, { matches: count }),
  matchCompetenceByUri: defineQuery('catalogue/match-competence-by-uri', 'write', {}, { matches: count }),
  setFunctionBrings: defineQuery('catalogue/set-function-brings', 'write', { matched: set }, { functions: count }),
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
  countDerivedSteps: defineQuery('catalogue/count-derived-steps', 'read', {}, { steps: count }),
  listSteppingFunctions: defineQuery('catalogue/list-stepping-functions', 'read', {}, { id: text }),
  setStepGains: defineQuery('catalogue/set-step-gains', 'write', { ids }, { steps: count }),
  restoreFunctionFractions: compute('restore-function-fractions'),
  restoreStepFractions: defineQuery('catalogue/restore-step-fractions', 'write', {}, { steps: count }),
  writeCatalogueState: defineQuery(
    'catalogue/write-catalogue-state',
    'write',
    { version: text, rulesVersion: text, settings: text, parts: texts, shelf: texts, deprecated: texts },
    { version: text },
  ),
  readCatalogueState: defineQuery(
    'catalogue/read-catalogue-state',
    'read',
    {},
    { version: text, settings: text, parts: texts.nullable(), shelf: texts.nullable() },
  ),
  deleteCatalogue: defineQuery('catalogue/delete-catalogue', 'write', {}, { deleted: count }),
  readCatalogueVersion: defineQuery('catalogue/read-catalogue-version', 'read', {}, { version: text, rulesVersion: text }),
  countNodes: defineQuery('catalogue/count-nodes', 'read', {}, { label: text, nodes: count }),
  countEdges: defineQuery('catalogue/count-edges', 'read', {}, { type: text, edges: count }),
};
