import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ToldResult } from '../api/answers.js';
import { ShareBar } from '../parts/bar.js';
import { Button } from '../parts/button.js';
import { SortableHead } from '../parts/sortable-head.js';
import { useWords } from '../words/use-words.js';
import { inOrder, peopleOf, personColumns, type Order, type Person } from './people.js';

/** Rows before somebody asks for all: a thousand rows are slow to read, and to draw. */
const shownFirst = 50;

/** Everybody in the group with the path to their best goal, in the order of any column. */
export function PeopleTable({ results }: { readonly results: readonly ToldResult[] }): VNode {
  const { say, language } = useWords();
  const [order, setOrder] = useState<Order | null>(null);
  const [all, setAll] = useState(false);
  const people = useMemo(() => peopleOf(results, language), [results, language]);
  const rows = useMemo(() => (order === null ? people : inOrder(people, order, language)), [people, order, language]);
  const shown = all ? rows : rows.slice(0, shownFirst);
  return (
    <>
      <div class="scroll" role="region" aria-label={say('groupEach')} tabIndex={0}>
        <table class="utrecht-table utrecht-table--html-table people">
          <caption class="unseen">{say('groupEach')}</caption>
          <thead>
            <tr>
              {personColumns.map((by) => (
                <SortableHead
                  key={by}
                  order={order?.by !== by ? null : order.down ? 'descending' : 'ascending'}
                  onSort={() => setOrder({ by, down: order?.by === by && !order.down })}
                >
                  {say(`person-${by}`)}
                </SortableHead>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((person) => (
              <PersonRow key={person.index} person={person} />
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown.length && <Button onClick={() => setAll(true)}>{say('groupShowAll', { count: rows.length })}</Button>}
    </>
  );
}

function PersonRow({ person: { index, reference, start, path, steps, weakest, hours } }: { readonly person: Person }): VNode {
  const words = useWords();
  const { say } = words;
  return (
    <tr>
      <th scope="row">{reference ?? say('groupNameless', { n: index + 1 })}</th>
      <td>{say(`start-${start}`)}</td>
      <td>{path ?? '–'}</td>
      <td>{steps ?? '–'}</td>
      <td>{path === null || steps === 0 ? '–' : <ShareBar share={weakest} />}</td>
      <td>{hours === undefined ? '–' : words.hours(hours)}</td>
    </tr>
  );
}
