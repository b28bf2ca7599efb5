import type { VNode } from 'preact';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { writePlan } from '../state/fragment.js';
import { emptyPlan } from '../state/plan-state.js';
import { undo } from '../state/use-place.js';
import { usePlan } from '../state/use-plan.js';
import { useWords } from '../words/use-words.js';
import { AnswerPanel } from './answer-panel.js';
import { Where } from './where.js';
import { Who } from './who.js';

/** The conversation: who, where to, and the answer, side by side where there is room. */
export function PlanPage(): VNode {
  const { say } = useWords();
  const { state, unread, undoable, change } = usePlan('plan');
  const set = (next: typeof state): void => change(next);
  return (
    <>
      <h1 class="nl-heading nl-heading--level-1">{say('planTitle')}</h1>
      <p class="lead">{say('planLead')}</p>
      <p class="row">
        <Button disabled={!undoable} onClick={undo}>
          {say('undo')}
        </Button>
        <Button disabled={writePlan(state) === ''} onClick={() => set(emptyPlan)}>
          {say('startOver')}
        </Button>
      </p>
      {unread > 0 && <Notice kind="warning">{say('linkUnread', { count: unread })}</Notice>}
      <div class="desk">
        <div class="asked">
          <Who state={state} change={set} />
          <Where state={state} change={set} />
        </div>
        <AnswerPanel state={state} change={set} />
      </div>
    </>
  );
}
