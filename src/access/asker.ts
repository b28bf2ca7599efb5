import type { Actor } from '../audit/entry.js';
import { PadwijzerError } from '../errors.js';

/** For whom a use case runs. `tenant: null`: for nobody in particular, who has no stored candidates. */
export type Asker = Actor | { readonly tenant: null };

export const nobody: Asker = { tenant: null };

/** Throws `not-permitted` when nobody asks for what belongs to somebody. */
export function actorOf(asker: Asker): Actor {
  if (asker.tenant !== null) return asker;
  throw new PadwijzerError('not-permitted', 'nothing is stored for whoever asks without a key', {
    messageNl: 'voor wie zonder sleutel vraagt is niets bewaard',
  });
}
