import type { Named, Worded } from '../paths/parts.js';
import type { Grade } from '../profiles/profile.js';
import { lowest, type Found } from './build-profile.js';
import { mostNames, type CatalogueBook, type Target } from './catalogue-book.js';
import type { Item } from './item.js';
import type { Neutral } from './neutral.js';
import type { Mapped, Unmapped } from './reading.js';

/** What the items of the documents came to. */
export interface Placements {
  readonly found: Found[];
  readonly mapped: Mapped[];
  readonly unmapped: Unmapped[];
  readonly unresolved: { text: string; level?: number }[];
  plans: number;
  /** names for which names alike were looked up */
  sought: number;
}

const say = (nl: string, en: string): Worded => ({ nl, en });
const reasons = {
  unknown: say('De catalogus kent dit niet onder deze naam, code of id.', 'The catalogue does not know this by this name, code or id.'),
  several: say('De catalogus kent er meer dan één van; kies zelf.', 'The catalogue knows more than one of these; choose yourself.'),
  unnamed: say('Er staat geen naam, code of id bij.', 'It has no name, code or id.'),
  tampered: say('De handtekening klopt niet, dus de inhoud telt niet mee.', 'The signature does not fit, so the contents do not count.'),
};
/** Looking for names that are alike takes time, and nobody reads more suggestions than this. */
const mostSuggested = 50;
const mostSought = 200;
const mostUnresolved = 500;

/** Puts the items of one credential in their place. `cap`: the highest grade its signature and dates allow; null: nothing in it counts. */
export function placeItems(items: readonly Item[], cap: Grade | null, book: CatalogueBook, neutral: Neutral, into: Placements): void {
  for (const item of items) {
    if (item.role === 'plan') into.plans += 1;
    else if (cap === null) {
      for (const one of [item, ...item.outcomes]) leaveOut(one, reasons.tampered, [], neutral, into);
    } else if (item.role === 'unresolved') keepUnresolved(item, neutral, into);
    else if (item.why !== undefined) leaveOut(item, item.why, [], neutral, into);
    else place(item, cap, book, neutral, into);
  }
}

function place(item: Item, cap: Grade, book: CatalogueBook, neutral: Neutral, into: Placements, parent?: string): void {
  const match = book.match(item);
  const target = match !== null && 'target' in match ? match.target : undefined;
  if (target !== undefined && match !== null && 'by' in match) {
    // an achievement of one outcome says the same thing twice
    if (target.id === parent) return;
    const grade = lowest(cap, item.stated ?? 'certified', target.label === 'Function' ? 'evidenced' : 'certified');
    into.found.push({ item: { ...item, beside: besideOf(item, neutral) }, target, grade });
    into.mapped.push({ from: neutral.text(item.text) || target.name, pointer: item.pointer, to: namedOf(target), by: match.by, grade });
  } else {
    const several = match !== null && 'several' in match ? match.several : [];
    const near = several.length > 0 || into.unmapped.length >= mostSuggested ? several : alike(item, book, into);
    leaveOut(item, several.length > 0 ? reasons.several : item.text === '' ? reasons.unnamed : reasons.unknown, near, neutral, into);
    if (item.role === 'achieved') keepUnresolved(item, neutral, into);
  }
  for (const outcome of item.outcomes) place(outcome, cap, book, neutral, into, target?.id);
}

function alike(item: Item, book: CatalogueBook, into: Placements): Target[] {
  const most = Math.min(item.names.length, mostNames, mostSought - into.sought);
  into.sought += most;
  return book.near(item, most);
}

function leaveOut(item: Item, reason: Worded, near: readonly Target[], neutral: Neutral, into: Placements): void {
  into.unmapped.push({
    text: neutral.text(item.text),
    pointer: item.pointer,
    reason,
    level: item.level,
    suggestions: near.slice(0, 5).map(namedOf),
  });
}

/** What the catalogue lacks goes along in the profile: an old diploma counts for its level. */
function keepUnresolved({ text, level }: Item, neutral: Neutral, into: Placements): void {
  const words = neutral.text(text, 500);
  if (words !== '' && into.unresolved.length < mostUnresolved) into.unresolved.push({ text: words, ...(level === null ? {} : { level }) });
}

function besideOf({ beside: { note, ...beside } }: Item, neutral: Neutral): Item['beside'] {
  const words = note === undefined ? '' : neutral.text(note, 500);
  return words === '' ? beside : { ...beside, note: words };
}

const namedOf = ({ id, name, nameEn }: Target): Named => ({ id, name, nameEn });
