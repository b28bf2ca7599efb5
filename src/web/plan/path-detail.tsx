import type { VNode } from 'preact';
import type { Path } from '../api/answers.js';
import { useNameOf } from '../api/names.js';
import { useWords } from '../words/use-words.js';
import { StepCard } from './step-card.js';
import { StudyPlan } from './study-plan.js';

interface PathDetailProps {
  readonly path: Path;
  readonly adding: readonly string[];
  readonly onWhatIf: (id: string) => void;
}

/** The chosen path: a card for each step, then the study plan as a whole. */
export function PathDetail({ path, adding, onWhatIf }: PathDetailProps): VNode {
  const { say, name } = useWords();
  const goal = path.functions.at(-1);
  const nameOf = useNameOf(path.steps.flatMap(namedBy));
  return (
    <section aria-labelledby="path">
      <h2 id="path" class="nl-heading nl-heading--level-2">
        {say('pathTo', { name: goal === undefined ? '' : name(goal) })}
      </h2>
      <ol class="cards">
        {path.steps.map((step, at) => (
          <li key={step.to}>
            <StepCard path={path} step={step} number={at + 1} nameOf={nameOf} adding={adding} onWhatIf={onWhatIf} />
          </li>
        ))}
      </ol>
      {path.plan !== undefined && <StudyPlan plan={path.plan} />}
    </section>
  );
}

/** What a step names by its id alone: its sources, and through what things are held. */
const namedBy = ({ sources, held }: Path['steps'][number]): string[] => [
  ...sources.map(({ source }) => source),
  ...held.flatMap(({ through: { id } }) => id ?? []),
];
