import type { VNode } from 'preact';
import type { FileProblem } from '../../cohort-files/problems.js';
import { useWords } from '../words/use-words.js';

/** More would push the page away. */
const most = 100;

/** Places in a file, each with what is wrong there. */
export function PlaceList({ problems }: { readonly problems: readonly FileProblem[] }): VNode | null {
  const { say } = useWords();
  if (problems.length === 0) return null;
  return (
    <ul class="places">
      {problems.slice(0, most).map(({ place, reason }) => (
        <li key={`${place} ${reason}`}>
          <span class="strong">{place}</span>: {reason}
        </li>
      ))}
      {problems.length > most && <li>{say('andMore', { count: problems.length - most })}</li>}
    </ul>
  );
}
