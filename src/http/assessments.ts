import type { Express } from 'express';
import { classificationRequest } from '../assessments/classification-shapes.js';
import { coverageRequest } from '../assessments/coverage-request.js';
import { tShapeRequest } from '../assessments/t-shape-shapes.js';
import type { Services } from '../services.js';
import { asking } from './asking.js';

/** Where somebody stands against one qualification, function profile or branch. */
export function assessmentRoutes(app: Express, services: Services, bodyLimit: number): void {
  const ask = asking(app, services, bodyLimit);
  ask('coverages', coverageRequest, ({ assessments }, asked, options) => assessments.coverage(asked, options));
  ask('classifications', classificationRequest, ({ assessments }, asked, options) => assessments.classification(asked, options));
  ask('t-shapes', tShapeRequest, ({ assessments }, asked, options) => assessments.tShape(asked, options));
}
