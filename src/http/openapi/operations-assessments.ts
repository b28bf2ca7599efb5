import { answerOf, asked } from './asked.js';
import { classificationExample, coverageExample, tShapeExample } from './examples-assessments.js';
import type { Json } from './schemas.js';

const base = ['work-process:23405-b1-k1-w1', 'work-process:23405-b1-k1-w2', 'work-process:23405-b1-k1-w3'];

/** Where somebody stands against one qualification, function profile or branch. */
export const assessmentPaths: Json = {
  '/coverages': asked({
    operationId: 'assessCoverage',
    summary: 'What of a qualification a candidate and a workplace cover',
    description:
      'Per work process and core task: recognised (certified), claimed or absent, and whether it can be done at the workplace. Give a profile, a stored candidate, a workplace, or a workplace with one of them. What no source documents is null, not 0.',
    request: 'CoverageRequest',
    example: {
      profile: { workProcesses: base.map((id) => ({ id, evidence: 'certified' })) },
      qualification: 'course:27015',
      workplace: base.slice(0, 2),
    },
    answer: answerOf('Coverage', coverageExample),
  }),
  '/classifications': asked({
    operationId: 'classify',
    summary: 'The rung of a function profile a candidate is classified in',
    description:
      'The heaviest rung all of whose own criteria are met, not cumulative; else the lightest, which needs none. For each heavier one what is missing, to the line of the source.',
    request: 'ClassificationRequest',
    example: {
      profile: { criteria: [{ id: 'criterion:0403-3-problemen', evidence: 'evidenced' }] },
      functionProfile: 'function:0403',
      minEvidence: 'evidenced',
    },
    answer: answerOf('Classification', classificationExample),
  }),
  '/t-shapes': asked({
    operationId: 'drawUpTShape',
    summary: 'Depth in the own branch and breadth across branches',
    description:
      'Depth: knowledge, skills and work of the functions on the own branch; breadth: behaviours required on two or more branches. Null where nothing is documented.',
    request: 'TShapeRequest',
    example: { profile: { functions: ['function:ict-infrastructuur-operator'] }, matching: 'close' },
    answer: answerOf('TShape', tShapeExample),
  }),
};
