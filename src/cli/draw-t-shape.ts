import type { TShape } from '../assessments/t-shape-shapes.js';
import type { HeldOrNot } from '../assessments/parts.js';
import { percent } from '../text/percent.js';
import { sayIn } from './assessment-words.js';
import { bar } from './bar.js';
import { bullets } from './bullets.js';
import type { Language } from './language.js';
import { nameOf } from './step-words.js';
import { cleanAll, pad, wrap } from './text.js';
import { say } from './words.js';
import type { Context } from './world.js';

type Depth = TShape['depth'][number];
type Figures = Pick<Depth['whole'], 'of' | 'held' | 'share' | 'proven'>;

/** Narrower terminals than this many columns get a smaller T. */
const widestBar = 44;

/** A T: the bar is the breadth, the trunk the depth of a branch; each filled as far as it is held, dotted where unknown. */
export function drawTShape(given: TShape, { language, width, ink }: Pick<Context, 'language' | 'width' | 'ink'>): string {
  const answer = cleanAll(given);
  const tell = sayIn(language);
  const cells = Math.min(widestBar, width - 2);
  const trunks = answer.depth.map((depth) => trunkLines(depth, cells, language));
  const blocks = [
    [
      ...wrap(tell('breadth'), width).map(ink.strong),
      bar(answer.breadth.share, cells),
      figures(answer.breadth, language),
      ...(trunks.length === 0
        ? wrap(tell('depthUnknown'), width)
        : trunks.flat().flatMap((line) => (line.length > width ? wrap(line, width) : [line]))),
    ],
    itemLines(answer.breadth, language, width),
    ...answer.depth.flatMap((depth) =>
      (['knowledge', 'skills', 'work'] as const).map((kind) =>
        depth[kind].of === 0
          ? []
          : [`${nameOf(depth.branch, language)}, ${tell(kind === 'work' ? 'workOnly' : kind)}`, ...itemLines(depth[kind], language, width)],
      ),
    ),
    [
      ...(answer.minEvidence === 'claimed' ? [] : wrap(tell('atLeast', { grade: say(language, answer.minEvidence) }), width)),
      ...bullets(
        answer.notes.map((note) => note[language]),
        width,
      ),
    ],
    [ink.faint(tell('versions', { catalogue: answer.catalogueVersion, rules: answer.rulesVersion }))],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
}

/** Five rows under the middle of the bar, filled from above, with the figures beside them. */
function trunkLines({ branch, whole, knowledge, skills, work }: Depth, cells: number, language: Language): string[] {
  const tell = sayIn(language);
  const rows = bar(whole.share, 5);
  const beside = [
    tell('depth', { name: nameOf(branch, language) }),
    figures(whole, language),
    `${tell('knowledge')}: ${figures(knowledge, language)}`,
    `${tell('skills')}: ${figures(skills, language)}`,
    `${tell('workOnly')}: ${figures(work, language)}`,
  ];
  const indent = ' '.repeat(Math.max(0, Math.floor(cells / 2) - 2));
  return beside.map((text, at) => `${indent}${pad((rows[at] ?? '').repeat(4), 4)}  ${text}`);
}

function figures({ of, held, share, proven }: Figures, language: Language): string {
  const tell = sayIn(language);
  if (share === null || proven === null) return tell('notDocumented');
  return tell('heldOf', { held, of, share: percent(share), proven: percent(proven) });
}

function itemLines(
  { has, missing }: { has: readonly HeldOrNot[]; missing: readonly HeldOrNot[] },
  language: Language,
  width: number,
): string[] {
  const tell = sayIn(language);
  const line = (word: 'has' | 'missing', items: readonly HeldOrNot[]): string[] => {
    if (items.length === 0) return [];
    const names = items.map((one) => nameOf(one, language) + (one.grade === null ? '' : ` (${say(language, one.grade)})`));
    return bullets([`${tell(word)}: ${names.join(', ')}`], width);
  };
  return [...line('has', has), ...line('missing', missing)];
}
