import type { VNode } from 'preact';
import type { Agenda } from '../api/answers.js';
import { useWords } from '../words/use-words.js';
import { WhatIfToggle } from './what-if-toggle.js';

interface AgendaPanelProps {
  readonly agenda: Agenda;
  readonly adding: readonly string[];
  readonly onWhatIf: (id: string) => void;
}

/** What the assessor looks at first, and what recognition of it changes. */
export function AgendaPanel({ agenda, adding, onWhatIf }: AgendaPanelProps): VNode {
  const { say, name, language } = useWords();
  return (
    <section class="panel" aria-labelledby="agenda">
      <h2 id="agenda" class="nl-heading nl-heading--level-2">
        {say('agenda')}
      </h2>
      {agenda.items.length === 0 && <p>{say('agendaNone')}</p>}
      <ol>
        {agenda.items.map((item) => (
          <li key={item.id}>
            <span class="strong">{name(item)}</span>: {item.wording[language]}{' '}
            {item.kind !== 'core-task' && <WhatIfToggle id={item.id} name={name(item)} adding={adding} onWhatIf={onWhatIf} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
