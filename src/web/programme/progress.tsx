import type { VNode } from 'preact';
import type { CohortRun } from '../api/use-cohort.js';
import { ProblemError } from '../api/client.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem.js';
import { useWords } from '../words/use-words.js';

interface ProgressProps {
  readonly run: CohortRun;
  readonly onStop: () => void;
  readonly onRetry: () => void;
}

/** How far a group is, with a way out; then how it ended. */
export function Progress({ run: { phase, done, total, problem }, onStop, onRetry }: ProgressProps): VNode | null {
  const { say } = useWords();
  if (phase === 'running')
    return (
      <div class="progress">
        <label for="group-progress" class="label">
          {say('groupDone', { n: done, of: total })}
        </label>
        <progress id="group-progress" max={total} value={done} />
        <Button onClick={onStop}>{say('groupStop')}</Button>
      </div>
    );
  if (phase === 'stopped') return <Notice kind="warning">{say('groupStopped', { n: done, of: total })}</Notice>;
  if (phase === 'failed' && problem !== null) return <ProblemNotice error={new ProblemError(problem)} onRetry={onRetry} />;
  return null;
}
