import type { Express } from 'express';
import { feederSearch } from '../feeders/shapes.js';
import { recommendationRequest } from '../recommendations/shapes.js';
import type { Services } from '../services.js';
import { asking } from './asking.js';

/** Where to go from here, and who could come here. */
export function guidanceRoutes(app: Express, services: Services, bodyLimit: number): void {
  const ask = asking(app, bodyLimit);
  ask('recommendations', recommendationRequest, (asked, options) => services.recommend(asked, options));
  ask('feeder-searches', feederSearch, (asked, options) => services.feeders(asked, options));
}
