import type { VNode } from 'preact';
import type { Answer } from '../api/answers.js';
import { searchOf } from '../api/request.js';
import { useAnswer } from '../api/service.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem.js';
import { isSomebody, type PlanState } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';
import { AgendaPanel } from './agenda-panel.js';
import { Alternatives } from './alternatives.js';
import { MapPanel } from './map-panel.js';
import { Near } from './near.js';
import { NoPath } from './no-path.js';
import { PathDetail } from './path-detail.js';
import { ReportButton } from './report-button.js';
import { WhatIfPanel } from './what-if-panel.js';

interface AnswerPanelProps {
  readonly state: PlanState;
  readonly change: (next: PlanState) => void;
}

/** Step 3: what was found, or why nothing was. */
export function AnswerPanel({ state, change }: AnswerPanelProps): VNode {
  const { say } = useWords();
  const search = searchOf(state);
  const { data, error, isFetching, refetch } = useAnswer<Answer>('/v1/path-searches', search);
  const answer = search === null || error !== null ? undefined : data;
  const lit = answer?.paths[Math.min(state.chosen, answer.paths.length - 1)];
  return (
    <div class="answer" aria-busy={isFetching}>
      <section class="panel" aria-labelledby="answer">
        <h2 id="answer" class="nl-heading nl-heading--level-2">
          {say('stepAnswer')}
        </h2>
        <p class="working" role="status">
          {isFetching ? say('working') : ''}
        </p>
        {!isSomebody(state) && <p>{say('fillIn')}</p>}
        {isSomebody(state) && state.to === null && !state.near && <p>{say('pickGoal')}</p>}
        {error !== null && search !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
        {state.near && <Near state={state} change={change} />}
        {answer?.outcome === 'goal-held' && <Notice kind="ok">{say('goalHeld')}</Notice>}
        {answer?.outcome === 'no-path' && <NoPath answer={answer} state={state} change={change} />}
        {answer !== undefined && answer.paths.length > 0 && (
          <Alternatives paths={answer.paths} chosen={state.chosen} onChoose={(chosen) => change({ ...state, chosen })} />
        )}
        {answer !== undefined && lit !== undefined && <ReportButton state={state} />}
      </section>
      <MapPanel lit={lit ?? null} answer={answer ?? null} onGoal={(to) => change({ ...state, to, near: false, adding: [], chosen: 0 })} />
      {lit !== undefined && answer !== undefined && (
        <>
          <WhatIfPanel state={state} change={change} />
          <PathDetail path={lit} adding={state.adding} onWhatIf={(id) => change({ ...state, adding: toggled(state.adding, id) })} />
          {answer.agenda !== undefined && (
            <AgendaPanel
              agenda={answer.agenda}
              adding={state.adding}
              onWhatIf={(id) => change({ ...state, adding: toggled(state.adding, id) })}
            />
          )}
          <Closing answer={answer} />
        </>
      )}
    </div>
  );
}

const toggled = (ids: readonly string[], id: string): string[] => (ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]);

/** What the service remarked, and what makes the answer repeatable. */
function Closing({ answer }: { readonly answer: Answer }): VNode {
  const { say, language } = useWords();
  return (
    <section class="panel aside">
      {answer.notes.length > 0 && (
        <>
          <h2 class="nl-heading nl-heading--level-3">{say('notes')}</h2>
          <ul>
            {answer.notes.map((note) => (
              <li key={note.code}>{note[language]}</li>
            ))}
          </ul>
        </>
      )}
      <p>{say('versions', { catalogue: answer.catalogueVersion.slice(0, 12), rules: answer.rulesVersion })}</p>
    </section>
  );
}
