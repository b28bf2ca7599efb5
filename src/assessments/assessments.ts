import type { RunOptions } from '../graph/graph-engine.js';
import type { SearchRoom } from '../paths/search-room.js';
import type { CandidateProfile } from '../profiles/profile.js';
import type { Subject } from '../profiles/subject.js';
import { assessCoverage } from './assess-coverage.js';
import type { Classification, ClassificationRequest } from './classification-shapes.js';
import { classify } from './classify.js';
import type { Coverage } from './coverage-answer.js';
import { hasSubject, type CoverageRequest } from './coverage-request.js';
import { drawUpTShape } from './draw-up-t-shape.js';
import type { TShape, TShapeRequest } from './t-shape-shapes.js';

/** Where somebody stands against one qualification, function profile or branch. Each throws `id-unknown`, `candidate-unknown`, `graph-…`. */
export interface Assessments {
  coverage(request: CoverageRequest, options?: RunOptions): Promise<Coverage>;
  classification(request: ClassificationRequest, options?: RunOptions): Promise<Classification>;
  tShape(request: TShapeRequest, options?: RunOptions): Promise<TShape>;
}

export function assessmentsIn(room: SearchRoom, profileOf: (subject: Subject) => Promise<CandidateProfile>): Assessments {
  return {
    coverage: async (request, options) =>
      assessCoverage(room, { ...request, profile: hasSubject(request) ? await profileOf(request) : undefined }, options),
    classification: async (request, options) => classify(room, { ...request, profile: await profileOf(request) }, options),
    tShape: async (request, options) => drawUpTShape(room, { ...request, profile: await profileOf(request) }, options),
  };
}
