import { nameOf } from '../text/name-of.js';
import { percent } from '../text/percent.js';
import type { Named } from './parts.js';
import type { Language } from '../validation/show.js';

const listed = { nl: new Intl.ListFormat('nl'), en: new Intl.ListFormat('en-GB') };
const most = 3;

/** `, among them A, B and C` when those are some of them, `: A and B` when they are all; nothing for none. */
export function amongWords(named: readonly Named[], language: Language): string {
  if (named.length === 0) return '';
  const names = named.slice(0, most).map((one) => nameOf(one, language));
  const lead = named.length <= most ? ':' : language === 'nl' ? ', waaronder' : ', among them';
  return `${lead} ${listed[language].format(names)}`;
}

/** How far and how well covered, without its capital and full stop. */
export function pathWords({ stepCount, weakest }: { stepCount: number; weakest: number | null }, language: Language): string {
  const one = stepCount === 1;
  if (language === 'nl') {
    const steps = one ? 'het pad is 1 stap' : `het pad telt ${stepCount} stappen`;
    if (weakest === null) return `${steps}; hoeveel daarvan gedekt is, is onbekend`;
    return one ? `${steps}, voor ${percent(weakest)} gedekt` : `${steps}, de zwakste voor ${percent(weakest)} gedekt`;
  }
  const steps = one ? 'the path is 1 step' : `the path takes ${stepCount} steps`;
  if (weakest === null) return `${steps}; how much of it is covered is unknown`;
  return one ? `${steps}, ${percent(weakest)} covered` : `${steps}, the weakest ${percent(weakest)} covered`;
}
