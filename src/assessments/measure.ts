import { shown } from '../paths/billionths.js';
import { counting, type HeldMap } from '../profiles/holdings.js';
import type { Grade } from '../profiles/profile.js';
import type { Measured } from './t-shape-shapes.js';

/** How many of these are held with a grade that counts, and how many certified; shares are null when there are none to hold. */
export function measure(ids: readonly string[], held: HeldMap, minEvidence: Grade): Measured {
  const counted = counting(held, minEvidence);
  const of = ids.length;
  const [has, certified] = [
    ids.filter((id) => counted[id] !== undefined).length,
    ids.filter((id) => held.get(id)?.grade === 'certified').length,
  ];
  const share = (many: number) => (of === 0 ? null : shown(many / of));
  return { of, held: has, certified, share: share(has), proven: share(certified) };
}
