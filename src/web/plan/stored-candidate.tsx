import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { subjectOf } from '../api/request.js';
import { ask, ProblemError } from '../api/client.js';
import { useAsking, useKey } from '../api/service.js';
import { Button } from '../parts/button.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem.js';
import { TextField } from '../parts/text-field.js';
import { isSomebody, type PlanState } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';

interface StoredCandidateProps {
  readonly state: PlanState;
  readonly change: (next: PlanState) => void;
}
type Saved = { readonly reference: string; readonly expiresAt: string } | ProblemError | null;

/** For who has a key: a stored candidate instead of what is filled in, or what is filled in kept under a reference. */
export function StoredCandidate({ state, change }: StoredCandidateProps): VNode {
  const { say, language } = useWords();
  const { key, setKey } = useKey();
  const asking = useAsking();
  const id = useId();
  const [reference, setReference] = useState('');
  const [saved, setSaved] = useState<Saved>(null);
  if (state.candidate !== null) {
    return (
      <form class="stored" autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <p role="status">{say('storedUsing', { reference: state.candidate })}</p>
        <TextField id={`${id}-key`} label={say('key')} value={key ?? ''} secret onInput={setKey} />
        <Button onClick={() => change({ ...state, candidate: null, chosen: 0 })}>{say('storedLeave')}</Button>
      </form>
    );
  }
  const save = async (): Promise<void> => {
    try {
      const path = `/v1/candidates/${encodeURIComponent(reference.trim())}`;
      setSaved(await ask<Exclude<Saved, ProblemError>>(path, { ...asking, method: 'PUT', body: subjectOf(state) }));
    } catch (error) {
      if (error instanceof ProblemError) setSaved(error);
    }
  };
  return (
    <details>
      <summary>{say('stored')}</summary>
      <p class="hint">{say('storedHint')}</p>
      <form autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <TextField id={`${id}-reference`} label={say('reference')} value={reference} onInput={setReference} />
        <TextField id={`${id}-key`} label={say('key')} value={key ?? ''} secret onInput={setKey} />
        <p class="hint">{say('saveHint')}</p>
        <p class="row">
          <Button disabled={reference.trim() === ''} onClick={() => change({ ...state, candidate: reference.trim(), chosen: 0 })}>
            {say('storedUse')}
          </Button>
          <Button disabled={reference.trim() === '' || !isSomebody(state)} onClick={() => void save()}>
            {say('save')}
          </Button>
        </p>
      </form>
      {saved instanceof ProblemError && <ProblemNotice error={saved} />}
      {saved !== null && !(saved instanceof ProblemError) && (
        <Notice kind="ok">
          {say('saved', { reference: saved.reference, date: new Date(saved.expiresAt).toLocaleDateString(language) })}
        </Notice>
      )}
    </details>
  );
}
