import type { Note } from '../paths/parts.js';
import type { Candidate, FunctionFacts } from '../paths/search-case.js';
import { goalsOf, type SearchContext } from '../paths/search-context.js';
import type { CourseBook } from '../plans/course-book.js';
import type { Agenda } from './agenda.js';
import { itemOf } from './agenda-item.js';
import { namesFor, type Names } from './names.js';
import { openItems, type OpenItem } from './open-items.js';
import { recognise } from './recognise.js';
import { changesNothing, plannedCourses, riseOf, type Tried } from './rise.js';
import { standingOf, type Figures } from './standing.js';
import { Standings } from './standings.js';

/** What to assess first for the goals of a search: each open item is tried, and ranked by what it changes (docs/rules.md, "Agenda"). */
export async function makeAgenda(context: SearchContext, book: CourseBook, candidate: Candidate): Promise<Agenda> {
  const { scope, limit } = context.search.agenda;
  const standings = new Standings(context, book);
  const before = await standings.of(candidate);
  // without a path it is the goals that say what would help
  const asked = before === null ? await goalsOf(context, candidate) : stopsOf(before, standings);
  const open = openItems(candidate, asked, before === null ? [] : plannedCourses(before), book);
  const items = open.filter((item) => scope === 'all' || item.grade !== null);
  const states = await recognise(context, candidate, items);
  const tried: Tried[] = [];
  for (const [at, item] of items.entries()) {
    const state = states[at] as Candidate;
    const after = await standings.of(state);
    tried.push({ item, after, rise: riseOf(before, after, [candidate, state], book) });
  }
  const names = await namesFor(context, book, standings.functions);
  const ranked = tried.filter(({ rise }) => !changesNothing(rise)).sort((a, b) => compare(a, b, names));
  return {
    scope,
    before: standingOf(before, names.all),
    items: ranked.slice(0, limit).map((one, at) => itemOf(one, at + 1, before, names)),
    considered: items.length,
    notes: notesOf(items.length, ranked.length, limit, before === null),
  };
}

/** Functions the path leads to; what one starts from asks for nothing any more. */
function stopsOf({ path }: Figures, { functions }: Standings): FunctionFacts[] {
  return path.functions.slice(path.entered ? 0 : 1).flatMap((id) => functions.get(id) ?? []);
}

function compare(a: Tried, b: Tried, { codes }: Names): number {
  const key = ({ id }: OpenItem) => `${codes.get(id) ?? ''} ${id}`;
  // two infinite falls are equal, and their difference is no number
  const byHours = a.rise.hoursMax === b.rise.hoursMax ? 0 : b.rise.hoursMax - a.rise.hoursMax;
  return (
    b.rise.weakest - a.rise.weakest ||
    b.rise.sum - a.rise.sum ||
    byHours ||
    b.rise.proves.length - a.rise.proves.length ||
    a.item.assess.length - b.item.assess.length ||
    (key(a.item) < key(b.item) ? -1 : 1)
  );
}

function notesOf(considered: number, ranked: number, limit: number, noPath: boolean): Note[] {
  const notes: (Note | false)[] = [
    {
      code: 'assessor-decides',
      nl: 'De volgorde zegt wat erkenning zou veranderen, niet of erkenning terecht is: dat beslist de assessor.',
      en: 'The order says what recognition would change, not whether it is due: that is for the assessor.',
    },
    considered === 0 && {
      code: 'nothing-open',
      nl: 'Van wat is opgegeven en nog niet erkend, raakt niets dit doel; met scope "all" staat hier wat erkenning van iets anders zou doen.',
      en: 'Nothing that is claimed and not yet recognised bears on this goal; with scope "all" this lists what recognising something else would do.',
    },
    noPath && {
      code: 'no-path-yet',
      nl: 'Zonder erkenning is er geen pad naar het doel.',
      en: 'Without recognition there is no path to the goal.',
    },
    ranked > limit && { code: 'agenda-cut', nl: `De eerste ${limit} van ${ranked}.`, en: `The first ${limit} of ${ranked}.` },
  ];
  return notes.filter((note) => note !== false);
}
