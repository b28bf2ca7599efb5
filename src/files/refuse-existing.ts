import { existsSync } from 'node:fs';
import { PadwijzerError } from '../errors.js';

/** Throws `file-exists` where something is: nothing is written over. */
export function refuseExisting(path: string): void {
  if (!existsSync(path)) return;
  throw new PadwijzerError('file-exists', `${path} is there already; nothing was overwritten`, {
    messageNl: `${path} bestaat al; er is niets overschreven`,
  });
}
