import type { Agenda, AgendaItem, Standing } from '../agendas/agenda.js';
import { percent } from '../text/percent.js';
import { bullets } from './bullets.js';
import { sayDesk } from './desk-words.js';
import type { Ink } from './ink.js';
import type { Language } from './language.js';
import { nameOf } from './step-words.js';
import { table } from './table.js';
import { wrap } from './text.js';

/** The assessor's agenda: what to assess, best first, and what its recognition changes. */
export function drawAgenda(agenda: Agenda, language: Language, width: number, ink: Ink): string[] {
  const heads = [
    { title: '#', right: true },
    { title: sayDesk(language, 'what') },
    { title: sayDesk(language, 'grade') },
    { title: sayDesk(language, 'effect') },
  ];
  const rows = agenda.items.map((item) => [String(item.rank), itemName(item, language), gradeOf(item, language), item.wording[language]]);
  const body = rows.length === 0 ? wrap(sayDesk(language, 'agendaNothing'), width) : table(heads, rows, width, ink.faint);
  const notes = bullets(
    agenda.notes.map((note) => note[language]),
    width,
  );
  return [ink.strong(sayDesk(language, 'agenda')), ...wrap(beforeOf(agenda.before, language), width), '', ...body, '', ...notes];
}

function itemName(item: AgendaItem, language: Language): string {
  const own = `${item.code === null ? '' : `${item.code} `}${nameOf(item, language)}`;
  return item.assess.length < 2 ? own : `${own} (${item.assess.map((one) => nameOf(one, language)).join(', ')})`;
}

const gradeOf = ({ grade }: AgendaItem, language: Language): string =>
  sayDesk(language, grade === 'claimed' || grade === 'evidenced' ? grade : 'notHeld');

function beforeOf(before: Standing, language: Language): string {
  if (!before.found) return sayDesk(language, 'agendaNoPath');
  const route = before.functions.map((one) => nameOf(one, language)).join(' → ');
  const share = before.weakestProven === null ? sayDesk(language, 'unknown') : percent(before.weakestProven);
  return sayDesk(language, 'agendaBefore', { route, share });
}
