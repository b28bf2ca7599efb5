import { z } from 'zod';

/** Where a fact stands: line in the source's text file, and the printed words found there. */
export const printedAt = z.strictObject({
  line: z.int().positive(),
  /** last line when the printed name wraps over several lines */
  lastLine: z.int().positive().optional(),
  /** the printed name; for a fact in our own words: a few printed key words (at most 12) from that line */
  term: z.string().min(1).max(160),
});

const slug = /^[a-z0-9][a-z0-9.-]*$/;
export const nodeId = z
  .string()
  .max(120)
  .refine((id) => {
    const [scheme, rest, ...more] = id.split(':');
    return more.length === 0 && scheme !== undefined && rest !== undefined && slug.test(scheme) && slug.test(rest);
  }, 'an id reads <scheme>:<slug>, lower case letters, digits, dots and hyphens, for example function:software-developer');

const text = z.string().min(1).max(600);
const named = {
  id: nodeId,
  name: z.string().min(1).max(200),
  nameEn: z.string().min(1).max(200),
  /** `ours` where the source prints no English name */
  nameEnBasis: z.enum(['source', 'ours']).default('ours'),
  at: z.array(printedAt).min(1),
};
/** another printed name or spelling of the same thing, with the place it is printed */
const alias = z.strictObject({ name: z.string().min(1).max(200), line: z.int().positive(), lastLine: z.int().positive().optional() });
const aliases = z.array(alias).default([]);

export const programmeKinds = ['mbo-2', 'mbo-3', 'mbo-4', 'ad', 'hbo-bachelor', 'wo-bachelor', 'wo-master'] as const;

export const seedNode = z.discriminatedUnion('label', [
  z.strictObject({ label: z.literal('Branch'), ...named }),
  z.strictObject({
    label: z.literal('Function'),
    ...named,
    kind: z.enum(['function', 'specialisation', 'profile', 'rung', 'occupation']),
    aliases,
    description: text,
    descriptionEn: text,
    rung: z.int().min(1).max(9).optional(),
    code: z.string().optional(),
  }),
  z.strictObject({
    label: z.literal('Competence'),
    ...named,
    kind: z.enum(['behaviour', 'knowledge', 'skill']),
    scheme: z.string().regex(slug),
    aliases,
  }),
  z.strictObject({
    label: z.literal('WorkProcess'),
    ...named,
    code: z.string().min(1),
    description: text,
    result: text,
    behaviour: z.array(text).default([]),
    /** 0403: frame within which the work is done */
    framework: z.array(text).default([]),
    /** 0403: examples of activities */
    activities: z.array(text).default([]),
  }),
  z.strictObject({ label: z.literal('CoreTask'), ...named, code: z.string().min(1), complexity: text, responsibility: text }),
  z.strictObject({
    label: z.literal('Course'),
    ...named,
    kind: z.enum(['qualification', 'part', 'elective', 'generic', 'branch-recognised']),
    /** what level and law apply to a whole qualification; see levels.json */
    programme: z.enum(programmeKinds).optional(),
    code: z.string().optional(),
    aliases,
    status: z.enum(['current', 'historical']).default('current'),
    note: text.optional(),
  }),
  z.strictObject({
    label: z.literal('Criterion'),
    ...named,
    /** the criterion in our own words */
    text,
    textEn: text,
    category: z.string().min(1),
    /** "Zie ...": the printed reference, kept */
    refersTo: z.string().optional(),
  }),
  z.strictObject({ label: z.literal('TargetGroup'), ...named, description: text }),
  z.strictObject({ label: z.literal('Instrument'), ...named, description: text }),
  z.strictObject({ label: z.literal('Initiative'), ...named, description: text }),
  z.strictObject({
    label: z.literal('Statement'),
    ...named,
    kind: z.enum(['growth', 'trend', 'concept']),
    description: text,
  }),
]);

const ends = { from: nodeId, to: nodeId, at: z.array(printedAt).min(1) };
const reasoned = { basis: z.enum(['stated', 'inferred']), reason: text };

export const seedEdge = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('REQUIRES'),
    ...ends,
    weight: z.number().gt(0).max(1).optional(),
    essential: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('PERFORMS'), ...ends, ...reasoned }),
  z.strictObject({ type: z.literal('PART_OF'), ...ends, ...reasoned }),
  z.strictObject({ type: z.literal('COVERS'), ...ends }),
  z.strictObject({ type: z.literal('TEACHES'), ...ends }),
  z.strictObject({ type: z.literal('PREPARES_FOR'), ...ends }),
  z.strictObject({ type: z.literal('SPECIALISES'), ...ends }),
  z.strictObject({ type: z.literal('ON'), ...ends }),
  z.strictObject({ type: z.literal('MATCHES'), ...ends, kind: z.enum(['exact', 'close', 'broad']), ...reasoned }),
  z.strictObject({
    type: z.literal('PROGRESSES_TO'),
    ...ends,
    basis: z.enum(['documented', 'specialisation', 'ladder']),
  }),
  z.strictObject({ type: z.literal('CLASSIFIED_BY'), ...ends }),
]);

export const seedSource = z.strictObject({
  id: nodeId,
  name: z.string().min(1),
  nameEn: z.string().min(1),
  kind: z.enum(['document', 'dataset', 'law']),
  /** file name in the folder given to check:sources; documents only */
  file: z.string().optional(),
  version: z.string().optional(),
  date: z.string().optional(),
  licence: z.string().min(1),
  url: z.string().optional(),
});

/** One seed file: one source document and every fact taken from it. */
export const seedFile = z.strictObject({
  source: seedSource,
  nodes: z.array(seedNode),
  edges: z.array(seedEdge),
});

/** `seeds/matches.json`: the same thing in two schemes. The places are those of the two names, each with its source. */
export const matchesFile = z.strictObject({
  matches: z.array(
    z.strictObject({
      from: nodeId,
      to: nodeId,
      kind: z.enum(['exact', 'close', 'broad']),
      basis: z.enum(['stated', 'inferred']),
      reason: text,
      at: z.array(printedAt.extend({ source: nodeId })).min(1),
    }),
  ),
});

const citation = z.strictObject({ source: nodeId, article: z.string().min(1), says: text });

/** `seeds/levels.json`: NLQF levels, statutory study load in hours, and admission, each with its law. */
export const levelsFile = z.strictObject({
  sources: z.array(seedSource),
  /** what a person may hold as highest diploma; `level` is the NLQF level */
  diplomas: z.array(
    z.strictObject({
      id: z.string().regex(slug),
      name: z.string(),
      nameEn: z.string(),
      aliases: z.array(z.string()).default([]),
      level: z.int().min(1).max(8),
      law: z.array(citation).min(1),
    }),
  ),
  programmes: z.array(
    z.strictObject({
      kind: z.enum(programmeKinds),
      name: z.string(),
      nameEn: z.string(),
      level: z.int().min(1).max(8),
      /** study load in hours for the whole programme; a range where the law gives one */
      load: z.strictObject({ min: z.number().positive(), max: z.number().positive(), how: text, law: z.array(citation).min(1) }),
      /** any one of these diplomas (ids above) admits */
      admission: z.strictObject({ anyOf: z.array(z.string()).min(1), law: z.array(citation).min(1), note: text.optional() }),
    }),
  ),
});

export type SeedFile = z.infer<typeof seedFile>;
export type SeedNode = z.infer<typeof seedNode>;
export type SeedEdge = z.infer<typeof seedEdge>;
export type SeedSource = z.infer<typeof seedSource>;
export type MatchesFile = z.infer<typeof matchesFile>;
export type LevelsFile = z.infer<typeof levelsFile>;
