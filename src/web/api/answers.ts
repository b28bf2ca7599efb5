/** What the service answers with; types alone, nothing of the service comes into the page. */
export type { CohortSummary } from '../../cohorts/summary-shape.js';
export type { ToldResult } from '../../cohort-files/told.js';
export type { Answer, Path, Relaxation, Step } from '../../paths/answer.js';
export type { Named, SourceRef } from '../../paths/parts.js';
export type { Agenda, AgendaItem } from '../../agendas/agenda.js';
export type { Hours, ListedEducation, Plan, PlannedCourse } from '../../plans/plan.js';
export type { Recommendation, Recommendations } from '../../recommendations/shapes.js';
export type { PassportReading } from '../../passports/reading.js';
export type { Suggestion, Suggestions } from '../../suggestions/shapes.js';
export type { WhatIfAnswer } from '../../what-ifs/what-if.js';
