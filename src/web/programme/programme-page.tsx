import type { VNode } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useCohort } from '../api/use-cohort.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { groupSearch, readGroup, writeGroup, type GroupState } from '../state/group-state.js';
import { go, usePlace } from '../state/use-place.js';
import { useWords } from '../words/use-words.js';
import { FileField } from './file-field.js';
import { GoalsField } from './goals-field.js';
import { GroupAnswer } from './group-answer.js';
import type { GroupFile } from './group-file.js';
import { GroupOptions } from './group-options.js';
import { Progress } from './progress.js';

/** A group to some goals: a file of people, what is asked, and what comes of it. */
export function ProgrammePage(): VNode {
  const { say } = useWords();
  const { query } = usePlace();
  const { state, unread } = useMemo(() => readGroup(query), [query]);
  const [file, setFile] = useState<GroupFile | null>(null);
  const { run, start, stop, forget } = useCohort();
  const change = (next: GroupState): void => go('programme', writeGroup(next));
  const ask = (next: GroupState): void => {
    if (file !== null && next.goals.length > 0) start(file.candidates, groupSearch(next));
  };
  const stale = run !== null && run.phase !== 'running' && run.asked !== JSON.stringify(groupSearch(state));
  const ready = file !== null && state.goals.length > 0;
  return (
    <>
      <h1 class="nl-heading nl-heading--level-1">{say('groupHeading')}</h1>
      <p class="lead">{say('groupLead')}</p>
      {unread > 0 && <Notice kind="warning">{say('linkUnread', { count: unread })}</Notice>}
      <div class="desk">
        <section class="panel" aria-labelledby="group-asked">
          <h2 id="group-asked" class="nl-heading nl-heading--level-2">
            {say('groupAsked')}
          </h2>
          <FileField
            file={file}
            onFile={(chosen) => {
              forget();
              setFile(chosen);
            }}
          />
          <GoalsField goals={state.goals} change={(goals) => change({ ...state, goals })} />
          <GroupOptions state={state} change={change} />
          <p>
            <Button look="primary" disabled={!ready || run?.phase === 'running'} onClick={() => ask(state)}>
              {say('groupAsk')}
            </Button>
          </p>
          {!ready && <p class="hint">{say(file === null ? 'groupNeedsFile' : 'groupNeedsGoal')}</p>}
        </section>
        <div class="answer" aria-busy={run?.phase === 'running'}>
          <p class="working unseen" role="status">
            {run?.phase === 'running' ? say('working') : run?.phase === 'done' ? say('groupReady', { count: run.done }) : ''}
          </p>
          {run === null && <p class="panel">{say('groupEmpty')}</p>}
          {run !== null && <Progress run={run} onStop={stop} onRetry={() => ask(state)} />}
          {stale && <Notice kind="warning">{say('groupStale')}</Notice>}
          {run !== null && file !== null && run.phase !== 'running' && (
            <GroupAnswer
              run={run}
              file={file}
              limits={state.limits}
              onAgain={(limits) => {
                const next = { ...state, limits };
                change(next);
                ask(next);
              }}
            />
          )}
        </div>
      </div>
    </>
  );
}
