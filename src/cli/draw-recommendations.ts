import type { Recommendation, Recommendations } from '../recommendations/shapes.js';
import { percent } from '../text/percent.js';
import { bullets } from './bullets.js';
import { fewOf, heldFact, routeFact, station, stationOf, weakestFact, type Fact } from './draw-guidance.js';
import { sayGuidance } from './guidance-words.js';
import type { Language } from './language.js';
import { levelOf } from './step-words.js';
import { cleanAll, padStart, wrap } from './text.js';
import { say } from './words.js';
import type { Context } from './world.js';

/** Lines that part from where somebody stands, the best on top. */
export function drawRecommendations(given: Recommendations, { language, width, ink }: Pick<Context, 'language' | 'width' | 'ink'>): string {
  const answer = cleanAll(given);
  const { items, reachable, notes, catalogueVersion, rulesVersion, objective, variety } = answer;
  const title =
    items.length === 0
      ? sayGuidance(language, 'nothingReachable')
      : sayGuidance(language, 'recommended', { n: items.length, of: reachable });
  const blocks = items.flatMap((item, at) => {
    const last = at === items.length - 1;
    return [
      ink.line('│'),
      ...station(
        `${last ? '└' : '├'}─●${padStart(String(item.rank), 3)}`,
        stationOf(item.function, language),
        last ? ' ' : '│',
        factsOf(item, language),
        language,
        width,
        ink,
      ),
    ];
  });
  const you = `${ink.line('◉')} ${sayGuidance(language, 'you')} · ${levelOf(answer.candidate.level, language)}`;
  const shown = notes.filter((note) => note.code !== 'advice').map((note) => note[language]);
  const made = sayGuidance(language, 'madeWith', { catalogue: catalogueVersion, rules: rulesVersion, objective, variety });
  return `${[
    wrap(title, width).map(ink.strong),
    ...(items.length > 0 ? [[you, ...blocks]] : []),
    ...(shown.length > 0 ? [bullets(shown, width)] : []),
    [...wrap(say(language, 'advice'), width), ...wrap(made, width).map(ink.faint)],
  ]
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

function factsOf({ path, weakest, requirements, held, proven, missing, similar }: Recommendation, language: Language): Fact[] {
  const own = heldFact('has', requirements, held, language);
  return [
    routeFact(path, language),
    weakestFact(weakest, language),
    proven === null || proven === 0
      ? own
      : { ...own, words: `${own.words} (${sayGuidance(language, 'proven', { share: percent(proven) })})` },
    ...(missing.length > 0 ? [{ label: 'missing' as const, words: fewOf(missing, language) }] : []),
    ...(similar.length > 0 ? [{ label: 'like' as const, words: fewOf(similar, language) }] : []),
  ];
}
