import { classification, classificationRequest } from '../../assessments/classification-shapes.js';
import { coverage } from '../../assessments/coverage-answer.js';
import { coverageRequest } from '../../assessments/coverage-request.js';
import { tShape, tShapeRequest } from '../../assessments/t-shape-shapes.js';
import { suggestionRequest, suggestions } from '../../suggestions/shapes.js';

export const assessmentRequests = [coverageRequest, classificationRequest, tShapeRequest, suggestionRequest];
export const assessmentAnswers = [coverage, classification, tShape, suggestions];
