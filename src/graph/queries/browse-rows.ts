import { z } from 'zod';

const place = z.object({
  source: z.string(),
  line: z.number().nullable(),
  term: z.string().nullable().default(null),
  lastLine: z.number().optional(),
});

export const text = z.string();
export const maybe = text.nullable();
export const whole = z.int().nullable();
export const number = z.number().nullable();
/** a property that is absent stands for an empty list */
export const texts = z
  .array(text)
  .nullable()
  .transform((list) => list ?? []);
/** A graph holds no maps in properties: places stand there as JSON texts. */
export const sources = texts.transform((list) => list.map((one) => place.parse(JSON.parse(one))));

export const reference = { id: text, name: text, nameEn: maybe };
export const related = { ...reference, sources };
const own = { ...related, nameEnBasis: maybe };
export const courseRelated = { ...related, code: maybe, kind: text, level: whole };

/** Own properties of an item of each collection, as `list-…` and `get-…` return them. */
export const ownRows = {
  function: {
    ...own,
    kind: text,
    code: maybe,
    aliases: texts,
    description: maybe,
    descriptionEn: maybe,
    rung: whole,
    level: whole,
    levelMax: whole,
    levelBasis: maybe,
    branches: texts,
  },
  competence: { ...own, kind: text, scheme: maybe, aliases: texts },
  workProcess: { ...own, code: maybe, description: maybe, result: maybe, behaviour: texts, framework: texts, activities: texts },
  course: {
    ...own,
    kind: text,
    code: maybe,
    programme: maybe,
    level: whole,
    loadMin: number,
    loadMax: number,
    status: maybe,
    note: maybe,
    aliases: texts,
  },
  branch: own,
  targetGroup: { ...own, description: maybe },
  source: { ...own, kind: maybe, file: maybe, version: maybe, date: maybe, licence: maybe, url: maybe },
} as const;
