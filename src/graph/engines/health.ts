import { PadwijzerError, errorTable } from '../../errors.js';
import type { EngineHealth } from '../graph-engine.js';

/** Times `probe`, which answers with the version; an error becomes the problem and its remedy. Never throws. */
export async function measureHealth(probe: () => Promise<string>): Promise<EngineHealth> {
  const start = performance.now();
  const roundTrip = (): number => Math.round((performance.now() - start) * 1000) / 1000;
  try {
    const version = await probe();
    return { ok: true, version, roundTripMs: roundTrip() };
  } catch (error) {
    const problem = error instanceof PadwijzerError ? `${error.message}. ${errorTable[error.code].remedy}` : String(error);
    return { ok: false, version: 'unknown', roundTripMs: roundTrip(), problem };
  }
}
