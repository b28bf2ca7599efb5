import type { Express } from 'express';
import { feederSearch } from '../feeders/shapes.js';
import { recommendationRequest } from '../recommendations/shapes.js';
import type { Services } from '../services.js';
import { asking } from './asking.js';

/** Where to go from here, and who could come here. */
export function guidanceRoutes(app: Express, services: Services, bodyLimit: number): void {
  const ask = asking(app, services, bodyLimit);
  ask('recommendations', recommendationRequest, (to, asked, options) => to.recommend(asked, options));
  ask('feeder-searches', feederSearch, (to, asked, options) => to.feeders(asked, options));
}
