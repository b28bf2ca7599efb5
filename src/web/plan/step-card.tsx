import type { VNode } from 'preact';
import type { Path, SourceRef, Step } from '../api/answers.js';
import type { NameOf } from '../api/names.js';
import { ShareBar } from '../parts/bar.js';
import { useWords } from '../words/use-words.js';
import { StepStudy } from './step-study.js';
import { WhatIfToggle } from './what-if-toggle.js';

interface StepCardProps {
  readonly path: Path;
  readonly step: Step;
  /** 1-based */
  readonly number: number;
  /** what sources, and that through which something is held, are called */
  readonly nameOf: NameOf;
  readonly adding: readonly string[];
  readonly onWhatIf: (id: string) => void;
}

/** One step: what one has for it and through what, what is lacking and which courses give it, and where each fact stands. */
export function StepCard({ path, step, number, nameOf, adding, onWhatIf }: StepCardProps): VNode {
  const { say, name, language } = useWords();
  const to = path.functions.find(({ id }) => id === step.to);
  const title = to === undefined ? step.to : name(to);
  return (
    <article class="panel card" aria-labelledby={`step-${number}`}>
      <h3 id={`step-${number}`} class="nl-heading nl-heading--level-3">
        {say('stepTo', { n: number, name: title })}
      </h3>
      <p class="tags">
        <span class="nl-data-badge">{say(`basis-${step.basis}`)}</span>{' '}
        <span class="nl-data-badge">{say(`direction-${step.direction}`)}</span>
      </p>
      <dl class="figures">
        <div>
          <dt>{say('overlap')}</dt>
          <dd>
            <ShareBar share={step.overlap} />
          </dd>
        </div>
        <div>
          <dt>{say('proven')}</dt>
          <dd>
            <ShareBar share={step.proven} />
          </dd>
        </div>
        <div>
          <dt>{say('qualified')}</dt>
          <dd>{say(`qualified-${step.qualified}`)}</dd>
        </div>
      </dl>
      <p>{step.wording[language]}</p>
      <HaveAndLack step={step} nameOf={nameOf} adding={adding} onWhatIf={onWhatIf} />
      <StepStudy path={path} step={step} number={number} adding={adding} onWhatIf={onWhatIf} />
      <details>
        <summary>{say('sources')}</summary>
        <ul class="aside">
          {step.sources.map((source) => (
            <li key={`${source.source} ${source.line ?? ''} ${source.term ?? ''}`}>
              <Source of={source} nameOf={nameOf} />
            </li>
          ))}
        </ul>
      </details>
    </article>
  );
}

function HaveAndLack({ step, nameOf, adding, onWhatIf }: Pick<StepCardProps, 'step' | 'nameOf' | 'adding' | 'onWhatIf'>): VNode {
  const { say, name } = useWords();
  const throughName = ({ id, name: given }: Step['held'][number]['through']): string => nameOf(id ?? '', given);
  if (step.held.length + step.missing.length === 0) return <p>{say('notDocumented')}</p>;
  return (
    <div class="two">
      <div>
        <h4 class="nl-heading nl-heading--level-4">{say('have')}</h4>
        {step.held.length === 0 && <p>{say('haveNothing')}</p>}
        <ul class="marks">
          {step.held.map((one) => (
            <li key={one.id} class="have">
              {name(one)}{' '}
              <span class="through">
                {say(`grade${one.grade}`)}, {say(`through-${one.through.kind}`, { name: throughName(one.through) })}
              </span>
            </li>
          ))}
        </ul>
      </div>
      <div>
        <h4 class="nl-heading nl-heading--level-4">{say('lack')}</h4>
        {step.missing.length === 0 && <p>{say('lackNothing')}</p>}
        <ul class="marks">
          {step.missing.map((one) => (
            <li key={one.id} class="lack">
              {name(one)} <WhatIfToggle id={one.id} name={name(one)} adding={adding} onWhatIf={onWhatIf} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** The document and the very line. */
function Source({ of: { source, line, term }, nameOf }: { readonly of: SourceRef } & Pick<StepCardProps, 'nameOf'>): VNode {
  const { say } = useWords();
  const called = nameOf(source);
  if (line !== null) return <>{say('sourceLine', { source: called, line, term: term ?? '' })}</>;
  return <>{term === null ? say('sourceComputed', { source: called }) : say('sourceTerm', { source: called, term })}</>;
}
