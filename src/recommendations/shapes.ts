import { z } from 'zod';
import { missingRequirement } from '../paths/answer.js';
import { briefPath, placedFunction } from '../paths/brief-path.js';
import { named, note, worded } from '../paths/parts.js';
import { requestMade } from '../paths/request-made.js';
import { constraints, rankedObjectives } from '../paths/search.js';
import type { CandidateProfile } from '../profiles/profile.js';
import { oneSubject, subject } from '../profiles/subject.js';
import { ranking } from './ranking.js';

const id = z.string().trim().min(1).max(200);
const ids = z.array(id).max(200).default([]);
const share = z.number().min(0).max(1);

const exclude = z
  .strictObject({
    functions: ids.meta({ description: 'Functions not to recommend; a path may still pass them (constraints.avoid keeps them off it)' }),
    branches: ids.meta({ description: 'Branches of which no function is recommended' }),
  })
  .meta({ id: 'RecommendationExclusions' });

export const recommendationRequest = z
  .strictObject({
    ...subject,
    objective: z.enum(rankedObjectives).default('overlap').meta({ description: 'What makes one function a better recommendation' }),
    constraints: constraints.prefault({}),
    limit: z.int().min(1).max(50).default(10).meta({ description: 'Most recommendations' }),
    variety: share.default(0.5).meta({ description: '0: the plain order of the objective; 1: as unlike each other as can be' }),
    exclude: exclude.prefault({}),
    ranking: ranking.optional().meta({ description: 'Absent: the order of the objective' }),
  })
  .superRefine(oneSubject)
  .meta({ id: 'RecommendationRequest' });

export const recommendation = z
  .strictObject({
    rank: z.int().meta({ description: 'place in this list' }),
    place: z.int().meta({ description: 'place in the plain order of the objective' }),
    function: placedFunction,
    overlap: share.nullable().meta({ description: 'weight of what it asks that is held now / weight of all; null: nothing documented' }),
    proven: share.nullable().meta({ description: 'the same with only what is certified' }),
    requirements: z.strictObject({ held: z.int(), of: z.int() }).meta({ description: 'what it asks, and how much of that is held now' }),
    weakest: share.nullable().meta({ description: 'least overlap of a step of the path' }),
    path: briefPath,
    held: z.array(missingRequirement).meta({ description: 'held now, the most telling first' }),
    missing: z.array(missingRequirement).meta({ description: 'all the path asks that is not held and not brought by it' }),
    reason: worded,
    similar: z
      .array(named.extend({ similarity: share, place: z.int() }))
      .meta({ description: 'better places left out because they resemble this one' }),
  })
  .meta({ id: 'Recommendation' });

export const recommendations = z
  .strictObject({
    outcome: z.enum(['found', 'nothing-reachable']),
    computedBy: z.enum(['cypher', 'projection']),
    catalogueVersion: z.string(),
    rulesVersion: z.string(),
    request: requestMade.optional(),
    reference: z.string().optional(),
    objective: z.enum(rankedObjectives),
    constraints: constraints.meta({ description: 'as resolved, defaults filled in' }),
    limit: z.int(),
    variety: share,
    exclude,
    ranking: ranking.optional(),
    candidate: z.strictObject({ level: z.int().nullable(), starts: z.array(z.string()) }),
    reachable: z.int().meta({ description: 'functions with a permitted path, those excluded not counted' }),
    considered: z.int().meta({ description: 'the best of these, among which variety chose' }),
    items: z.array(recommendation),
    unresolved: z.array(z.strictObject({ text: z.string(), level: z.int().optional() })),
    notes: z.array(note),
  })
  .meta({ id: 'Recommendations', description: 'The best reachable functions, with variety and a reason each' });

export type RecommendationRequest = z.output<typeof recommendationRequest>;
/** With the profile at hand, sent along or stored. */
export type Asked = Omit<RecommendationRequest, 'profile' | 'candidate'> & { readonly profile: CandidateProfile };
export type Recommendation = z.output<typeof recommendation>;
export type Recommendations = z.output<typeof recommendations>;
