import { amongWords, pathWords } from '../paths/reason-words.js';
import type { Worded } from '../paths/parts.js';
import type { Feeder } from './shapes.js';

/** Why this function feeds the goal, in one sentence with its figures. */
export function reasonOf({ requirements, shared, path, missing }: Pick<Feeder, 'requirements' | 'shared' | 'path' | 'missing'>): Worded {
  const { held, of } = requirements;
  const nl =
    of === 0
      ? 'Van het doel zijn geen eisen gedocumenteerd'
      : held === 0
        ? `Brengt geen van de ${of} eisen van het doel mee`
        : `Brengt ${held} van de ${of} eisen van het doel mee${amongWords(shared, 'nl')}`;
  const en =
    of === 0
      ? 'For the goal no requirements are documented'
      : held === 0
        ? `Brings none of the ${of} requirements of the goal`
        : `Brings ${held} of the ${of} requirements of the goal${amongWords(shared, 'en')}`;
  const lackNl =
    missing.length === 0 ? 'er ontbreekt niets' : `er ${missing.length === 1 ? 'ontbreekt' : 'ontbreken'} er in totaal ${missing.length}`;
  const lackEn = missing.length === 0 ? 'nothing is missing' : `${missing.length} missing in all`;
  return { nl: `${nl}; ${pathWords(path, 'nl')}, ${lackNl}.`, en: `${en}; ${pathWords(path, 'en')}, ${lackEn}.` };
}
