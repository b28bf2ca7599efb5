import { nameOf } from '../text/name-of.js';
import type { MapLanguage } from '../map/model.js';
import { say } from '../map/words.js';
import type { MapAnswer } from './shapes.js';

/** What a map is called: after its branch, or after the functions it is about. */
export function mapTitle({ branch, functions, stations }: MapAnswer, language: MapLanguage): string {
  const about = stations.filter(({ id }) => functions.includes(id)).map((one) => nameOf(one, language));
  const name = branch !== null ? nameOf(branch, language) : about.length > 0 ? around(about) : say(language, 'all');
  return say(language, 'mapOf', { name });
}

/** Three names say enough: a path is named by its ends and what lies between. */
const around = (names: readonly string[]): string => (names.length <= 3 ? names.join(', ') : `${names.slice(0, 3).join(', ')}, …`);
