import { z } from 'zod';
import { sourceRef } from '../paths/parts.js';

export const text = z.string();
export const maybe = text.nullable();
export const level = z.int().nullable().meta({ description: 'NLQF level; null: not known' });
const hours = (which: string) =>
  z
    .number()
    .nullable()
    .meta({ description: `${which} study load in hours; null: not stated anywhere` });
export const load = { loadMin: hours('Least'), loadMax: hours('Greatest') };
export const sources = z.array(sourceRef);

export const reference = z
  .strictObject({ id: text, name: text.meta({ description: 'In the language of the source' }), nameEn: maybe })
  .meta({ id: 'Reference', description: 'A node by id and name' });
/** what every item has */
export const own = {
  ...reference.shape,
  nameEnBasis: maybe.meta({ description: 'source: printed there; ours: our translation' }),
  sources,
};
const related = { ...reference.shape, sources };

export const relatedFunction = z.strictObject({ ...related, kind: text });
export const leveledFunction = z.strictObject({ ...related, kind: text, level }).meta({ id: 'RelatedFunction' });
export const relatedCompetence = z.strictObject({ ...related, kind: text }).meta({ id: 'RelatedCompetence' });
export const relatedCourse = z.strictObject({ ...related, code: maybe, kind: text, level }).meta({ id: 'RelatedCourse' });
export const listedCourse = z.strictObject({ ...relatedCourse.shape, ...load }).meta({ id: 'ListedCourse' });
export const coded = z.strictObject({ ...related, code: maybe }).meta({ id: 'RelatedWork', description: 'A work process or core task' });
export const reasoned = { basis: maybe.meta({ description: 'stated or inferred' }), reason: maybe };
export const match = z
  .strictObject({ ...related, kind: text.meta({ description: 'exact, close or broad' }), ...reasoned, direction: z.enum(['in', 'out']) })
  .meta({ id: 'Match', description: 'The same thing in another scheme; out: written from this item, in: from the other' });
export const family = z.strictObject({ ...related, kind: text, rung: z.int().nullable() }).meta({ id: 'FamilyFunction' });
export const neighbour = z
  .strictObject({ ...related, kind: text, level, basis: text, baseOverlap: z.number().nullable() })
  .meta({ id: 'Neighbour', description: 'A function one step away, and on what basis' });
export const performed = z.strictObject({ ...coded.shape, ...reasoned }).meta({ id: 'PerformedWorkProcess' });
export const criterion = z
  .strictObject({ ...related, text: maybe, textEn: maybe, category: maybe, refersTo: maybe })
  .meta({ id: 'Criterion' });
