import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { PassportReading } from '../api/answers.js';
import { ask, ProblemError } from '../api/client.js';
import { useAsking } from '../api/service.js';
import { Notice } from '../parts/notice.js';
import { ProblemNotice } from '../parts/problem.js';
import { heldLists, type Held, type PlanState } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';

interface PassportFieldProps {
  readonly state: PlanState;
  readonly change: (next: PlanState) => void;
}
type Outcome =
  | { readonly kind: 'read'; readonly reading: PassportReading }
  | { readonly kind: 'not-json' }
  | { readonly kind: 'problem'; readonly error: ProblemError };

/** Takes over what a credential says somebody holds; what could not be mapped is listed, not lost. */
export function PassportField({ state, change }: PassportFieldProps): VNode {
  const { say } = useWords();
  const asking = useAsking();
  const id = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const open = async (file: File): Promise<void> => {
    try {
      const body: unknown = JSON.parse(await file.text());
      const reading = await ask<PassportReading>('/v1/passport-readings', { ...asking, body });
      setOutcome({ kind: 'read', reading });
      change(merged(state, reading));
    } catch (error) {
      setOutcome(error instanceof ProblemError ? { kind: 'problem', error } : { kind: 'not-json' });
    }
  };
  return (
    <div class="field">
      <label class="label" for={id}>
        {say('openPassport')}
      </label>
      <p class="hint" id={`${id}-hint`}>
        {say('openPassportHint')}
      </p>
      <input
        id={id}
        type="file"
        accept=".json,.jsonld,application/json,application/ld+json"
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void open(file);
          // so that the same file can be chosen again
          currentTarget.value = '';
        }}
      />
      {outcome?.kind === 'read' && <Taken reading={outcome.reading} />}
      {outcome?.kind === 'not-json' && <Notice kind="warning">{say('passportNotJson')}</Notice>}
      {outcome?.kind === 'problem' && <ProblemNotice error={outcome.error} />}
    </div>
  );
}

function Taken({ reading: { mapped, unmapped } }: { readonly reading: PassportReading }): VNode {
  const { say } = useWords();
  const names = unmapped.map(({ text }) => text).join(', ');
  return (
    <Notice kind={mapped.length > 0 ? 'ok' : 'warning'}>
      <p>{say('passportRead', { count: mapped.length })}</p>
      {unmapped.length > 0 && <p>{say('passportUnmapped', { count: unmapped.length, names })}</p>}
    </Notice>
  );
}

/** What the passport gives joins what was filled in; of two grades for one thing the passport's counts. */
function merged(state: PlanState, { profile }: PassportReading): PlanState {
  const lists = Object.fromEntries(
    heldLists.map((list) => {
      const read = profile[list].map(({ id, evidence }): Held => ({ id, evidence }));
      const others = state[list].filter((one) => !read.some(({ id }) => id === one.id));
      return [list, [...others, ...read]];
    }),
  );
  const level = profile.educationLevel === undefined ? state.level : String(profile.educationLevel);
  return { ...state, ...lists, level, chosen: 0 };
}
