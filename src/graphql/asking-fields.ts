import { GraphQLNonNull } from 'graphql';
import type { z } from 'zod';
import { agendaRequest } from '../agendas/agenda-answer.js';
import { classificationRequest } from '../assessments/classification-shapes.js';
import { coverageRequest } from '../assessments/coverage-request.js';
import { tShapeRequest } from '../assessments/t-shape-shapes.js';
import { feederSearch } from '../feeders/shapes.js';
import { permitSubject } from '../access/principal.js';
import { readSubjectBody } from '../http/subject-body.js';
import { pathSearchRequest } from '../paths/request.js';
import { recommendationRequest } from '../recommendations/shapes.js';
import type { Services } from '../services.js';
import { suggestionRequest } from '../suggestions/shapes.js';
import { whatIfRequest } from '../what-ifs/what-if.js';
import { given } from './arguments.js';
import { costing, searchCost, type RootField } from './root-field.js';
import type { Shapes } from './shapes.js';

interface Question<T extends z.ZodType> {
  readonly schema: T;
  /** the shapes of REST that are sent and answered */
  readonly shapes: readonly [input: string, output: string];
  readonly useCase: string;
  readonly describe: string;
  readonly cost?: number;
  readonly aboutSomebody?: false;
  readonly ask: (services: Services, asked: z.output<T>, options: { readonly signal: AbortSignal }) => Promise<unknown>;
}

/** Questions that REST takes by POST: the same input, the same use case, the same answer. */
export function askingFields(shapes: Shapes): Record<string, RootField> {
  const question = <T extends z.ZodType>({ schema, shapes: [input, output], useCase, ...how }: Question<T>): RootField => ({
    useCase,
    action: 'search:inline',
    aboutSomebody: how.aboutSomebody ?? true,
    field: {
      type: new GraphQLNonNull(shapes.output(output)),
      description: how.describe,
      args: { input: { type: new GraphQLNonNull(shapes.input(input)) } },
      extensions: { complexity: costing(how.cost ?? searchCost) },
      resolve: (_source, args, { services, signal, principal }) => {
        const asked = readSubjectBody(schema, given(args['input']));
        permitSubject(principal, asked);
        return how.ask(services, asked, { signal });
      },
    },
  });
  return {
    paths: question({
      schema: pathSearchRequest,
      shapes: ['PathSearch', 'PathAnswer'],
      useCase: 'searchPaths',
      describe: 'The best paths from a profile to a goal, or to every function within reach',
      ask: (services, asked, options) => services.searchPaths(asked, options),
    }),
    plan: question({
      schema: pathSearchRequest,
      shapes: ['PathSearch', 'PathAnswer'],
      useCase: 'searchPaths',
      describe: 'The same search with, for each path, the least set of courses that closes its gaps, exemptions, admission and timeline',
      ask: (services, asked, options) =>
        services.searchPaths({ ...asked, include: [...new Set([...asked.include, 'plan' as const])] }, options),
    }),
    agenda: question({
      schema: agendaRequest,
      shapes: ['AssessmentAgendaRequest', 'AssessmentAgenda'],
      useCase: 'assessmentAgenda',
      describe: 'What to assess first for a goal, each item with the path before and after',
      ask: (services, asked, options) => services.assessmentAgenda(asked, options),
    }),
    whatIf: question({
      schema: whatIfRequest,
      shapes: ['WhatIfRequest', 'WhatIf'],
      useCase: 'whatIf',
      describe: 'The same search with one competence, course or recognition more',
      ask: (services, asked, options) => services.whatIf(asked, options),
    }),
    recommendations: question({
      schema: recommendationRequest,
      shapes: ['RecommendationRequest', 'Recommendations'],
      useCase: 'recommend',
      describe: 'The best functions within reach, with variety and a reason each',
      ask: (services, asked, options) => services.recommend(asked, options),
    }),
    feeders: question({
      schema: feederSearch,
      shapes: ['FeederSearch', 'Feeders'],
      useCase: 'feeders',
      describe: 'The other way round: which functions feed a goal, best first',
      aboutSomebody: false,
      ask: (services, asked, options) => services.feeders(asked, options),
    }),
    coverage: question({
      schema: coverageRequest,
      shapes: ['CoverageRequest', 'Coverage'],
      useCase: 'assessments.coverage',
      describe: 'A qualification against the candidate and against a workplace',
      ask: (services, asked, options) => services.assessments.coverage(asked, options),
    }),
    classification: question({
      schema: classificationRequest,
      shapes: ['ClassificationRequest', 'Classification'],
      useCase: 'assessments.classification',
      describe: 'Which rung of a function profile applies, and why not a heavier one',
      ask: (services, asked, options) => services.assessments.classification(asked, options),
    }),
    tShape: question({
      schema: tShapeRequest,
      shapes: ['TShapeRequest', 'TShape'],
      useCase: 'assessments.tShape',
      describe: 'Depth on the own branch, breadth over branches',
      ask: (services, asked, options) => services.assessments.tShape(asked, options),
    }),
    suggestions: question({
      schema: suggestionRequest,
      shapes: ['SuggestionRequest', 'Suggestions'],
      useCase: 'suggest',
      describe: 'Free text to competences of the catalogue, as suggestions',
      aboutSomebody: false,
      ask: (services, asked, options) => services.suggest(asked, options),
    }),
  };
}
