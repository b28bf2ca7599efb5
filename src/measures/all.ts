import { betweenness } from './betweenness.js';
import { bottleneckCourses } from './bottleneck-courses.js';
import { bridges } from './bridges.js';
import { communities } from './communities.js';
import { deadEnds } from './dead-ends.js';
import { degree } from './degree.js';
import type { Measure } from './measure.js';
import { mobility } from './mobility.js';
import { pagerank } from './pagerank.js';
import { pathCensus } from './path-census.js';
import type { MeasureName } from './shapes.js';
import { unlockingCompetences } from './unlocking-competences.js';

export const all: Readonly<Record<MeasureName, Measure>> = {
  degree,
  pagerank,
  betweenness,
  communities,
  bridges,
  'dead-ends': deadEnds,
  mobility,
  'path-census': pathCensus,
  'unlocking-competences': unlockingCompetences,
  'bottleneck-courses': bottleneckCourses,
};
