import type { VNode } from 'preact';
import type { Agenda, AgendaItem } from '../agendas/agenda.js';
import { Name, NameList, Table } from './parts.js';
import type { Voice } from './voice.js';

/** What fits a conversation. */
const mostItems = 5;
const mostNames = 6;

/** What to have assessed first: the assessor's agenda, with what each item gives. */
export function AgendaSection({ agenda, voice }: { readonly agenda: Agenda; readonly voice: Voice }): VNode {
  const { before, items } = agenda;
  const goal = before.functions.at(-1);
  const now =
    goal === undefined
      ? voice.say('agendaNoPath')
      : voice.say('agendaNow', {
          goal: voice.name(goal),
          share: voice.percent(before.weakestProven),
          hours: before.hours === null ? voice.say('unknown') : voice.hours(before.hours),
        });
  const rows = items.slice(0, mostItems).map((item) => [<Item item={item} voice={voice} />, <Gain item={item} voice={voice} />]);
  return (
    <section class="keep" aria-labelledby="agenda">
      <h2 id="agenda">{voice.say('agenda')}</h2>
      {items.length === 0 ? (
        <p>{voice.say('agendaNone')}</p>
      ) : (
        <>
          <Table caption={now} heads={[voice.say('agendaWhat'), voice.say('agendaGain')]} rows={rows} />
          {items.slice(0, mostItems).some((item) => item.exempts.length > 0) && <p>{voice.say('examBoard')}</p>}
          {items.length > mostItems && <p class="aside">{voice.say('more', { n: items.length - mostItems })}</p>}
        </>
      )}
    </section>
  );
}

function Item({ item, voice }: { readonly item: AgendaItem; readonly voice: Voice }): VNode {
  return (
    <>
      {[`${item.rank}.`, voice.say(`agenda-${item.kind}`), ...(item.code === null ? [] : [item.code]), ''].join(' ')}
      <Name of={item} voice={voice} />
      {item.assess.length > 1 && (
        <>
          {': '}
          <NameList of={item.assess} voice={voice} most={mostNames} />
        </>
      )}
    </>
  );
}

/** What it proves is worth telling when it is more than the thing itself. */
function Gain({ item, voice }: { readonly item: AgendaItem; readonly voice: Voice }): VNode {
  const proves = item.proves.filter((one) => one.id !== item.id);
  return (
    <>
      {item.wording[voice.language]}
      {proves.length > 0 && (
        <>
          {` ${voice.say('proves')}: `}
          <NameList of={proves} voice={voice} most={mostNames} />.
        </>
      )}
      {item.exempts.length > 0 && (
        <>
          {` ${voice.say('exempt')}: `}
          <NameList of={item.exempts} voice={voice} most={mostNames} />.
        </>
      )}
    </>
  );
}
