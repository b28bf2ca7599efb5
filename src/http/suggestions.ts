import type { Express } from 'express';
import type { Services } from '../services.js';
import { suggestionRequest } from '../suggestions/shapes.js';
import { asking } from './asking.js';

/** POST because what people write of themselves does not belong in an address. */
export function suggestionRoutes(app: Express, services: Services, bodyLimit: number): void {
  asking(app, services, bodyLimit)('competence-suggestions', suggestionRequest, (to, asked, options) => to.suggest(asked, options));
}
