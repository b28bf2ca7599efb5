import type { UseQueryResult } from '@tanstack/preact-query';
import type { Measured, MeasureList } from '../../measures/shapes.js';
import type { ProblemError } from './client.js';
import { useReading } from './service.js';

export type { Measured };

/** Rows shown of a measure. */
const mostRows = 15;

export const useMeasureList = (): UseQueryResult<MeasureList, ProblemError> => useReading<MeasureList>('/v1/measures');

/** One measure of the catalogue, worked out by the service once per version. */
export const useMeasure = (name: string): UseQueryResult<Measured, ProblemError> =>
  useReading<Measured>(`/v1/measures/${name}?first=${mostRows}`);
