import type { UseQueryResult } from '@tanstack/preact-query';
import type { Measured, MeasureList, MeasureName } from '../../measures/shapes.js';
import type { ProblemError } from './client.js';
import { useReading } from './service.js';

export type { Measured, MeasureName };

/** As many as the service gives; a test holds it against that. */
export const everyRow = 20_000;
/** Rows shown of a measure. */
const mostRows = 15;

export const useMeasureList = (): UseQueryResult<MeasureList, ProblemError> => useReading<MeasureList>('/v1/measures');

/** One measure of the catalogue, worked out by the service once per version. */
export const useMeasure = (name: MeasureName): UseQueryResult<Measured, ProblemError> =>
  useReading<Measured>(`/v1/measures/${name}?first=${mostRows}`);
