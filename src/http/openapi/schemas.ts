import { z } from 'zod';
import { apiKey, keyRequest, madeKey } from '../../access/keys.js';
import { auditEntry } from '../../audit/audit.js';
import { auditCheck } from '../../audit/verify.js';
import { agendaAnswer, agendaRequest } from '../../agendas/agenda-answer.js';
import { candidate, candidateExport, candidateRequest } from '../../candidates/candidate.js';
import { mapAnswer, mapSearch } from '../../charting/shapes.js';
import { collections } from '../../catalogue/browse.js';
import { items, requirements, summaries } from '../../catalogue/items.js';
import { errorTable } from '../../errors.js';
import { measured, measureList } from '../../measures/shapes.js';
import { passportReading } from '../../passports/reading.js';
import { passport, passportRequest } from '../../passports/request.js';
import { answer } from '../../paths/answer.js';
import { pathSearchRequest } from '../../paths/request.js';
import { whatIfAnswer, whatIfRequest } from '../../what-ifs/what-if.js';
import { guidanceAnswers, guidanceRequests } from './schemas-guidance.js';
import { cohortAnswers, cohortRequests } from './schemas-cohorts.js';
import { assessmentAnswers, assessmentRequests } from './schemas-assessments.js';

export type Json = Record<string, unknown>;

const problem = z
  .object({
    type: z.string().meta({ format: 'uri-reference', description: 'What this kind of problem is' }),
    title: z.string(),
    status: z.int(),
    detail: z.string().meta({ description: 'What is wrong here, with the value, the place and what was expected' }),
    instance: z.string().meta({ format: 'uri', description: 'This occurrence; the id also stands in X-Request-Id' }),
    code: z.enum(Object.keys(errorTable)).meta({ description: 'Stable name of the problem; base decisions on this' }),
    remedy: z.string(),
    errors: z
      .array(
        z.object({
          pointer: z.string().meta({ description: 'JSON pointer into the body (RFC 6901), or the name of a parameter' }),
          detail: z.string(),
          suggestions: z.array(z.string()).optional(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details; Dutch, or English when Accept-Language asks for it' });

const link = z.string().meta({ format: 'uri-reference' });
const links = z
  .strictObject({ self: link, first: link, prev: link.optional(), next: link.optional(), last: link })
  .meta({ id: 'PageLinks' });
const pages = collections.map((name) =>
  z
    .strictObject({ items: z.array(summaries[name]), page: z.int(), pageSize: z.int(), total: z.int(), links })
    .meta({ id: `${(summaries[name].meta()?.id ?? name).replace('Summary', '')}Page` }),
);
const live = z.strictObject({ status: z.literal('live') }).meta({ id: 'Live' });
const ready = z.strictObject({ status: z.literal('ready'), catalogueVersion: z.string() }).meta({ id: 'Ready' });

/** All shapes as OpenAPI components; `PathSearch` and what is in it as sent, all else as answered. */
export function componentSchemas(): Json {
  const received = definitions(
    [
      pathSearchRequest,
      passportRequest,
      agendaRequest,
      whatIfRequest,
      candidateRequest,
      keyRequest,
      ...assessmentRequests,
      ...guidanceRequests,
      ...cohortRequests,
      mapSearch,
    ],
    'input',
  );
  const answered = definitions(
    [
      answer,
      passport,
      passportReading,
      ...assessmentAnswers,
      ...guidanceAnswers,
      ...cohortAnswers(problem),
      mapAnswer,
      measureList,
      measured,
      agendaAnswer,
      whatIfAnswer,
      candidate,
      candidateExport,
      apiKey,
      madeKey,
      auditEntry,
      auditCheck,
      requirements,
      problem,
      live,
      ready,
      ...pages,
      ...Object.values(items),
    ],
    'output',
  );
  // the answer repeats the constraints with defaults filled in: another shape than the one sent
  const both = Object.keys(answered).filter(
    (name) => name in received && JSON.stringify(answered[name]) !== JSON.stringify(received[name]),
  );
  allowBareIds(received['Profile'] as Json);
  return { ...both.reduce((schemas, name) => renamed(schemas, name, `${name}Resolved`), answered), ...received };
}

function definitions(schemas: readonly z.ZodType[], io: 'input' | 'output'): Record<string, Json> {
  const together = z.tuple(schemas as [z.ZodType, ...z.ZodType[]]);
  return tidy(z.toJSONSchema(together, { io, target: 'draft-2020-12' }).$defs ?? {}) as Record<string, Json>;
}

/** `$defs` of JSON Schema -> `components/schemas` of OpenAPI, without what only repeats a type or a format. */
function tidy(value: unknown, isSchema = false): unknown {
  if (Array.isArray(value)) return value.map((inner) => tidy(inner, true));
  if (typeof value !== 'object' || value === null) return value;
  const nullable = nullableOf(value as Json);
  const kept = Object.entries(nullable).filter(([key, inner]) => !isSchema || !redundant(key, inner, nullable));
  return Object.fromEntries(
    kept.map(([key, inner]) => [
      key,
      key === '$ref' ? String(inner).replace('#/$defs/', '#/components/schemas/') : tidy(inner, !isSchema || key !== 'properties'),
    ]),
  );
}

function redundant(key: string, value: unknown, schema: Json): boolean {
  return (
    (key === 'id' && typeof value === 'string') ||
    (key === 'pattern' && schema['format'] === 'date') ||
    Math.abs(Number(value)) === Number.MAX_SAFE_INTEGER
  );
}

/** `anyOf: [{type: 'string', format: 'date'}, {type: 'null'}]` -> `{type: ['string', 'null'], format: 'date'}`. */
function nullableOf(schema: Json): Json {
  const { anyOf, ...rest } = schema;
  const [one, other, ...more] = Array.isArray(anyOf) ? (anyOf as Json[]) : [];
  const simple =
    more.length === 0 &&
    other?.['type'] === 'null' &&
    ['string', 'number', 'integer'].includes(String(one?.['type'])) &&
    one?.['enum'] === undefined;
  return simple ? { ...one, ...rest, type: [one?.['type'], 'null'] } : schema;
}

function renamed(schemas: Record<string, Json>, from: string, to: string): Record<string, Json> {
  const point = (name: string): string => `"#/components/schemas/${name}"`;
  const pointed = JSON.parse(JSON.stringify(schemas).replaceAll(point(from), point(to))) as Record<string, Json>;
  return Object.fromEntries(Object.entries(pointed).map(([name, schema]) => [name === from ? to : name, schema]));
}

/** A bare id string may stand for `{id}` in the lists of a profile; zod's JSON Schema does not show what a preprocess step accepts. */
function allowBareIds(profile: Json): void {
  for (const list of Object.values(profile['properties'] as Record<string, Json>)) {
    const item = list['items'] as { properties?: Json } | undefined;
    if (item?.properties?.['id'] !== undefined) list['items'] = { anyOf: [item.properties['id'], item] };
  }
}
