import type { VNode } from 'preact';
import type { ProblemError } from '../api/client.js';
import { useWords } from '../words/use-words.js';
import { Button } from './button.js';

/** What went wrong, where, and what to do; never a bare code. */
export function ProblemNotice({ error, onRetry }: { readonly error: ProblemError; readonly onRetry?: () => void }): VNode {
  const { say } = useWords();
  const { status, title, detail, remedy, errors = [] } = error.problem;
  const away = status === 0;
  return (
    <div class="utrecht-alert utrecht-alert--error" role="alert">
      <div class="utrecht-alert__content">
        <p class="strong">{away ? say('unreachable') : title}</p>
        {detail !== undefined && errors.length === 0 && <p>{detail}</p>}
        {errors.length > 0 && (
          <ul>
            {errors.map((one) => (
              <li key={one.pointer}>{one.detail}</li>
            ))}
          </ul>
        )}
        <p>{away ? say('unreachableRemedy') : remedy}</p>
        {onRetry !== undefined && (away || status >= 500) && <Button onClick={onRetry}>{say('tryAgain')}</Button>}
      </div>
    </div>
  );
}
