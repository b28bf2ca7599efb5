import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { searchOf } from '../api/request.js';
import { ProblemError, send } from '../api/client.js';
import { useAsking } from '../api/service.js';
import { Button } from '../parts/button.js';
import { ProblemNotice } from '../parts/problem.js';
import type { PlanState } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';

/** The report of this search as a page of its own; made when asked for, kept by nobody but the browser. */
export function ReportButton({ state }: { readonly state: PlanState }): VNode {
  const { say } = useWords();
  const asking = useAsking();
  const [made, setMade] = useState<string | ProblemError | null>(null);
  useEffect(() => setMade(null), [state]);
  useEffect(
    () => () => {
      if (typeof made === 'string') URL.revokeObjectURL(made);
    },
    [made],
  );
  const make = async (): Promise<void> => {
    try {
      const response = await send('/v1/path-searches', { ...asking, body: searchOf(state), accept: 'text/html' });
      setMade(URL.createObjectURL(await response.blob()));
    } catch (error) {
      if (error instanceof ProblemError) setMade(error);
    }
  };
  return (
    <div class="row report">
      {typeof made !== 'string' && (
        <Button look="primary" onClick={() => void make()}>
          {say('report')}
        </Button>
      )}
      {typeof made === 'string' && (
        <p role="status">
          <a class="nl-link" href={made} target="_blank" rel="noopener">
            {say('reportOpen')}
          </a>{' '}
          <a class="nl-link" href={made} download="padwijzer.html">
            {say('reportSave')}
          </a>
        </p>
      )}
      {made instanceof ProblemError && <ProblemNotice error={made} />}
    </div>
  );
}
