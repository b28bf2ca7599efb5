import type { Grade } from '../profiles/profile.js';
import { mark } from './own-marks.js';
import type { Elm } from './elm.js';

export interface Holder {
  /** id of the subject in the document; names nobody */
  readonly id: string;
}

/**
 * The model wants an awarding body for every claim. What is only claimed is awarded by the holder, which marks it as the person's own claim;
 * for the rest a profile does not say who awarded it, and the document says that rather than name somebody.
 */
export function awardedBy(grade: Grade, date: string | undefined, holder: Holder): Elm {
  return {
    type: 'AwardingProcess',
    awardingBody: [grade === 'claimed' ? { id: holder.id, type: 'Person' } : unstated],
    ...(date === undefined ? {} : { awardingDate: `${date}T00:00:00Z` }),
  };
}

/** A plan is awarded by nobody: it was computed. */
export const computed: Elm = {
  type: 'AwardingProcess',
  awardingBody: [
    {
      id: mark('scheme', 'computed'),
      type: 'Agent',
      prefLabel: { nl: 'Berekend door Padwijzer, door niemand toegekend', en: 'Computed by Padwijzer, awarded by nobody' },
    },
  ],
};

const unstated: Elm = {
  id: mark('scheme', 'unstated-body'),
  type: 'Agent',
  prefLabel: { nl: 'Niet vermeld in het profiel', en: 'Not stated in the profile' },
};
