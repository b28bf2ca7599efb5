import { z } from 'zod';
import { agendaRequest } from '../agendas/agenda-answer.js';
import { PadwijzerError } from '../errors.js';
import { feederSearch } from '../feeders/shapes.js';
import type { RunOptions } from '../graph/graph-engine.js';
import { pathSearchRequest } from '../paths/request.js';
import { requestMade, type Question } from '../paths/request-made.js';
import { rulesVersion } from '../paths/rules-version.js';
import { recommendationRequest } from '../recommendations/shapes.js';
import { readInput } from '../validation/read-input.js';
import { whatIfRequest } from '../what-ifs/what-if.js';
import { differences, type Difference } from './differences.js';

type Ask<S extends z.ZodType> = (asked: z.output<S>, options: RunOptions) => Promise<object>;

/** The questions an answer may be of, as the services answer them. */
export interface Askable {
  readonly searchPaths: Ask<typeof pathSearchRequest>;
  readonly assessmentAgenda: Ask<typeof agendaRequest>;
  readonly whatIf: Ask<typeof whatIfRequest>;
  readonly recommend: Ask<typeof recommendationRequest>;
  readonly feeders: Ask<typeof feederSearch>;
  readonly catalogueVersion: () => Promise<string | null>;
}

export interface Replay {
  readonly equal: boolean;
  readonly question: Question;
  readonly catalogueVersion: string;
  readonly rulesVersion: string;
  /** the first ones, in the order of the answer */
  readonly differences: readonly Difference[];
}

/** Differences told; more of them say no more. */
export const mostDifferences = 20;

const versions = z.looseObject({ catalogueVersion: z.string(), rulesVersion: z.string() });
/** A what-if is two answers, each with its versions. */
const answered = z.looseObject({ request: requestMade, before: z.unknown().optional() });

/**
 * Asks again what an answer answered, and compares. Which road computed it is no difference: both give the same. Throws `input-invalid`
 * for what is no answer, `answer-of-another-version` when catalogue or rules are not those of the answer, and what asking throws.
 */
export async function replay(services: Askable, document: unknown, options: RunOptions = {}): Promise<Replay> {
  const what = { what: ['het antwoord', 'answer'] } as const;
  const { request, before } = readInput(answered, document, what);
  const of = request.question === 'what-ifs' ? readInput(versions, before, what) : readInput(versions, document, what);
  const loaded = await services.catalogueVersion();
  if (loaded !== of.catalogueVersion || rulesVersion !== of.rulesVersion) throw otherVersion(of, loaded);
  const { question, asked } = request;
  const again = await ask(services, question, asked, options);
  const found = differences(withoutRoad(document), withoutRoad(again), mostDifferences);
  return { equal: found.length === 0, question, catalogueVersion: of.catalogueVersion, rulesVersion, differences: found };
}

function ask(services: Askable, question: Question, asked: unknown, options: RunOptions): Promise<object> {
  const read = <S extends z.ZodType>(schema: S, answer: Ask<S>) =>
    answer(
      readInput(schema, asked, {
        what: ['de vraag in het antwoord', 'request in the answer'],
        place: (path) => ['/request/asked', ...path].join('/'),
      }),
      options,
    );
  if (question === 'path-searches') return read(pathSearchRequest, services.searchPaths);
  if (question === 'assessment-agendas') return read(agendaRequest, services.assessmentAgenda);
  if (question === 'what-ifs') return read(whatIfRequest, services.whatIf);
  if (question === 'recommendations') return read(recommendationRequest, services.recommend);
  return read(feederSearch, services.feeders);
}

const withoutRoad = (answer: unknown): unknown =>
  JSON.parse(JSON.stringify(answer, (key, value: unknown) => (key === 'computedBy' ? undefined : value)));

function otherVersion(of: { catalogueVersion: string; rulesVersion: string }, loaded: string | null): PadwijzerError {
  const { catalogueVersion, rulesVersion: rules } = of;
  return new PadwijzerError(
    'answer-of-another-version',
    `the answer is of catalogue ${catalogueVersion}, rules ${rules}; here are catalogue ${loaded ?? '(none)'}, rules ${rulesVersion}`,
    {
      messageNl: `het antwoord is van catalogus ${catalogueVersion}, regels ${rules}; hier zijn catalogus ${loaded ?? '(geen)'}, regels ${rulesVersion}`,
    },
  );
}
