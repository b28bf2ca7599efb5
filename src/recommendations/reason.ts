import { amongWords, pathWords } from '../paths/reason-words.js';
import type { Worded } from '../paths/parts.js';
import type { Recommendation } from './shapes.js';

type Figures = Pick<Recommendation, 'requirements' | 'held' | 'path' | 'missing'>;

/** Why this function, in one sentence with its figures. */
export function reasonOf({ requirements, held, path, missing }: Figures): Worded {
  const { held: count, of } = requirements;
  const nl =
    of === 0
      ? 'Van deze functie zijn geen eisen gedocumenteerd'
      : count === 0
        ? `U heeft nog geen van de ${of} eisen`
        : `U heeft ${count} van de ${of} eisen${amongWords(held, 'nl')}`;
  const en =
    of === 0
      ? 'For this function no requirements are documented'
      : count === 0
        ? `You hold none of the ${of} requirements yet`
        : `You hold ${count} of the ${of} requirements${amongWords(held, 'en')}`;
  const lackNl = missing.length === 0 ? 'u mist niets van wat het pad vraagt' : `u mist er in totaal ${missing.length}`;
  const lackEn = missing.length === 0 ? 'nothing it asks is missing' : `${missing.length} missing in all`;
  return { nl: `${nl}; ${pathWords(path, 'nl')}, ${lackNl}.`, en: `${en}; ${pathWords(path, 'en')}, ${lackEn}.` };
}
