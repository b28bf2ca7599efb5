import type { VNode } from 'preact';
import { Button } from '../parts/button.js';
import { useWords } from '../words/use-words.js';

interface WhatIfToggleProps {
  readonly id: string;
  readonly name: string;
  readonly adding: readonly string[];
  readonly onWhatIf: (id: string) => void;
}

/** Adds one thing as if it were recognised, or takes it away again. */
export function WhatIfToggle({ id, name, adding, onWhatIf }: WhatIfToggleProps): VNode {
  const { say } = useWords();
  return (
    <Button look="secondary" small pressed={adding.includes(id)} label={say('whatIfOn', { name })} onClick={() => onWhatIf(id)}>
      {say('whatIfShort')}
    </Button>
  );
}
