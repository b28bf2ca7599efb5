import type { VNode } from 'preact';
import { Button } from '../parts/button.js';
import { SelectField } from '../parts/select-field.js';
import { grades, usualLimits } from '../state/known-values.js';
import type { Limits } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';

interface LimitFieldsProps {
  readonly limits: Limits;
  readonly change: (limits: Limits) => void;
}
const shares = ['minOverlap', 'minDerivedOverlap'] as const;
const here = ['maxSteps', ...shares, 'minEvidence'];

/** The limits people change most; others, set by a relaxation or in a link, are named and can be taken back. */
export function LimitFields({ limits, change }: LimitFieldsProps): VNode {
  const { say, percent } = useWords();
  const set = (changed: Limits): void => {
    const all = Object.entries({ ...limits, ...changed });
    const kept = all.filter(([name, value]) => (usualLimits as Record<string, unknown>)[name] !== value);
    change(Object.fromEntries(kept));
  };
  const others = Object.keys(limits).filter((name) => !here.includes(name));
  const maxSteps = limits.maxSteps ?? usualLimits.maxSteps;
  return (
    <details open={Object.keys(limits).length > 0}>
      <summary>{say('limits')}</summary>
      <div class="field">
        <label class="label" for="maxSteps">
          {say('maxSteps')}: {maxSteps}
        </label>
        <input
          id="maxSteps"
          type="range"
          min="1"
          max="6"
          step="1"
          value={maxSteps}
          onChange={({ currentTarget }) => set({ maxSteps: currentTarget.valueAsNumber })}
        />
      </div>
      {shares.map((name) => {
        const value = limits[name] ?? usualLimits[name];
        return (
          <div key={name} class="field">
            <label class="label" for={name}>
              {say(name)}: {percent(value)}
            </label>
            <input
              id={name}
              type="range"
              min="0"
              max="100"
              step="5"
              value={Math.round(100 * value)}
              aria-valuetext={percent(value)}
              onChange={({ currentTarget }) => set({ [name]: currentTarget.valueAsNumber / 100 })}
            />
          </div>
        );
      })}
      <SelectField
        id="minEvidence"
        label={say('minEvidence')}
        value={limits.minEvidence ?? usualLimits.minEvidence}
        options={grades.map((grade) => [grade, say(`minEvidence-${grade}`)] as const)}
        onChoose={(chosen) => set({ minEvidence: grades.find((one) => one === chosen) ?? usualLimits.minEvidence })}
      />
      {others.length > 0 && <p class="hint">{say('otherLimits', { names: others.join(', ') })}</p>}
      {Object.keys(limits).length > 0 && <Button onClick={() => change({})}>{say('resetLimits')}</Button>}
    </details>
  );
}
