import { useMemo } from 'preact/hooks';
import { mostStations, type CareerMap } from '../../map/model.js';
import { useAnswer, useReading } from './service.js';

/** The whole catalogue where it fits one drawing, else what lies around these functions; null: not there yet, or nothing to draw. */
export function useMap(functions: readonly string[]): CareerMap | null {
  const { data: list } = useReading<{ readonly total: number }>('/v1/functions?pageSize=1');
  const fits = list !== undefined && list.total <= mostStations;
  const whole = useReading<CareerMap>(fits ? '/v1/maps/all' : null);
  const key = functions.join(' ');
  const body = useMemo(
    () => (list === undefined || fits || functions.length === 0 ? null : { functions }),
    [list === undefined, fits, key],
  );
  const around = useAnswer<CareerMap>('/v1/map-searches', body);
  return (fits ? whole.data : body === null ? null : around.data) ?? null;
}
