import { z } from 'zod';
import { defineQuery } from '../query.js';
import { maybe, number, text, texts, whole } from './browse-rows.js';

const station = { id: text, name: text, nameEn: maybe, kind: text, level: whole, branches: texts, parents: texts };
const step = { from: text, to: text, basis: z.enum(['documented', 'specialisation', 'ladder', 'derived']), overlap: number };
const ids = z.array(text);

/** What a map is drawn from. */
export const mapQueries = {
  listStations: defineQuery('maps/list-stations', 'read', { most: z.int() }, station),
  listBranchStations: defineQuery('maps/list-branch-stations', 'read', { branch: text, most: z.int() }, station),
  readStations: defineQuery('maps/read-stations', 'read', { ids }, station),
  listStepsBetween: defineQuery('maps/list-steps-between', 'read', { ids, among: z.record(text, z.literal(true)) }, step),
  listStepsAround: defineQuery('maps/list-steps-around', 'read', { ids }, step),
};
