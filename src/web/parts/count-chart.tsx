import type { VNode } from 'preact';
import { useWords } from '../words/use-words.js';

export interface Counted {
  readonly name: string;
  readonly count: number;
  /** drawn open instead of filled: those who cannot, or what is not known */
  readonly open?: boolean;
}
interface CountChartProps {
  readonly title: string;
  readonly counts: readonly Counted[];
  /** what a whole bar is */
  readonly of: number;
}

/** Counts as bars with their numbers: a table, so that it reads aloud as it looks. */
export function CountChart({ title, counts, of }: CountChartProps): VNode | null {
  const { say, number, percent } = useWords();
  if (counts.length === 0) return null;
  return (
    <table class="utrecht-table utrecht-table--html-table counts">
      <caption class="utrecht-table__caption">{title}</caption>
      <thead class="unseen-head">
        <tr>
          <th scope="col">{say('countOf')}</th>
          <th scope="col">{say('countPeople')}</th>
        </tr>
      </thead>
      <tbody>
        {counts.map(({ name, count, open }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <span class="count">
                <svg class="count-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect class={open === true ? 'count-open' : 'count-filled'} width={of === 0 ? 0 : (100 * count) / of} height="10" />
                </svg>
                <span class="count-figure">
                  {number(count)} <span class="aside">({percent(of === 0 ? 0 : count / of)})</span>
                </span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
