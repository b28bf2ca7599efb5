import type { VNode } from 'preact';
import type { Path } from '../api/answers.js';
import { ShareBar } from '../parts/bar.js';
import { useWords } from '../words/use-words.js';

interface AlternativesProps {
  readonly paths: readonly Path[];
  readonly chosen: number;
  readonly onChoose: (place: number) => void;
}

/** The paths side by side in figures; one is looked at. */
export function Alternatives({ paths, chosen, onChoose }: AlternativesProps): VNode {
  const { say, name, hours } = useWords();
  const routeOf = (path: Path): string => path.functions.map(name).join(' → ');
  return (
    <div class="scroll" role="region" aria-label={say('alternatives')} tabIndex={0}>
      <table class="utrecht-table utrecht-table--html-table alternatives">
        <caption class="utrecht-table__caption">{say('alternatives')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('alternative')}</th>
            <th scope="col">{say('steps')}</th>
            <th scope="col">{say('weakest')}</th>
            <th scope="col">{say('proven')}</th>
            <th scope="col">{say('hours')}</th>
            <th scope="col">{say('qualified')}</th>
          </tr>
        </thead>
        <tbody>
          {paths.map((path, at) => (
            <tr key={routeOf(path)} class={at === chosen ? 'chosen' : ''}>
              <th scope="row">
                <label class="choice">
                  <input
                    class="utrecht-radio-button utrecht-radio-button--html-input"
                    type="radio"
                    name="path"
                    checked={at === Math.min(chosen, paths.length - 1)}
                    onChange={() => onChoose(at)}
                    aria-label={say('choose', { n: at + 1, route: routeOf(path) })}
                  />
                  <span>{routeOf(path)}</span>
                </label>
              </th>
              <td>{path.stepCount}</td>
              <td>
                <ShareBar share={path.weakest} />
              </td>
              <td>
                <ShareBar share={path.weakestProven} />
              </td>
              <td>{path.load === undefined ? say('unknown') : hours(path.load)}</td>
              <td>{say(`qualified-${path.steps.at(-1)?.qualified ?? 'unknown'}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
