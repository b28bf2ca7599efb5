import { PadwijzerError } from '../../errors.js';
import { exitCodes } from '../exit-codes.js';
import type { Context } from '../world.js';

/** Settles when the service listens; the process then lives as long as the service does. */
export async function serveCommand({ world }: Context): Promise<number> {
  if (world.serve === undefined) throw new PadwijzerError('not-available-yet', 'serve', { messageNl: 'serve' });
  await world.serve();
  return exitCodes.fine;
}
