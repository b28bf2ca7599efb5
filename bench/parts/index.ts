import type { Part } from '../lib/part.js';
import { catalogueSize } from './catalogue-size.js';
import { cohort } from './cohort.js';
import { derive } from './derive.js';
import { http } from './http.js';
import { load } from './load.js';
import { map } from './map.js';
import { memory } from './memory.js';
import { overload } from './overload.js';
import { page } from './page.js';
import { pathsOnBothRoads } from './paths.js';
import { plan } from './plan.js';
import { pointRead } from './point-read.js';
import { profileSize } from './profile-size.js';
import { projecting } from './projecting.js';
import { reading } from './reading.js';
import { recommend } from './recommend.js';
import { searches } from './searches.js';

/** In the order they run; what changes the catalogue comes last. */
export const parts: readonly Part[] = [
  load,
  derive,
  pointRead,
  projecting,
  pathsOnBothRoads,
  searches,
  profileSize,
  recommend,
  plan,
  cohort,
  map,
  reading,
  http,
  page,
  memory,
  overload,
  catalogueSize,
];
