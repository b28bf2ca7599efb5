import type { VNode } from 'preact';
import type { FileProblem } from '../../cohort-files/problems.js';
import type { PadwijzerError } from '../../errors.js';
import { useWords } from '../words/use-words.js';
import { PlaceList } from './place-list.js';

interface FileFaultProps {
  readonly error: PadwijzerError;
  /** each that could not be read */
  readonly rows: readonly FileProblem[];
}

/** What is wrong with a file, before anything was sent: in the words the command line has for it. */
export function FileFault({ error: { message, details }, rows }: FileFaultProps): VNode {
  const { say, language } = useWords();
  return (
    <div class="utrecht-alert utrecht-alert--error" role="alert">
      <div class="utrecht-alert__content">
        <p class="strong">{language === 'nl' ? (details.messageNl ?? message) : message}</p>
        <PlaceList problems={rows} />
        <p>{say('groupFileRemedy')}</p>
      </div>
    </div>
  );
}
