import type { Express } from 'express';
import { agendaRequest } from '../agendas/agenda-answer.js';
import type { Services } from '../services.js';
import { whatIfRequest } from '../what-ifs/what-if.js';
import { asking } from './asking.js';

/** What an assessor asks beside a search. */
export function deskRoutes(app: Express, services: Services, bodyLimit: number): void {
  const ask = asking(app, services, bodyLimit);
  ask('assessment-agendas', agendaRequest, (to, asked, options) => to.assessmentAgenda(asked, options));
  ask('what-ifs', whatIfRequest, (to, asked, options) => to.whatIf(asked, options));
}
