import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { everyRow, useMeasure, useMeasureList, type Measured, type MeasureName } from '../api/measures.js';
import { FigureTable } from '../parts/figure-table.js';
import { ProblemNotice } from '../parts/problem.js';
import { SelectField } from '../parts/select-field.js';
import type { ExploreState } from '../state/explore-state.js';
import { useWords } from '../words/use-words.js';
import { NodeLink } from './node-link.js';

/** Rows of these are groups or lengths, and no node. */
const withoutNodes: readonly MeasureName[] = ['mobility', 'path-census'];

/** Measures of the catalogue as a graph: one is chosen, with its method, the most telling rows, and the way to all of it. */
export function MeasurePanel({ state }: { readonly state: ExploreState }): VNode {
  const { say, language } = useWords();
  const [name, setName] = useState<MeasureName>('degree');
  const { data: list } = useMeasureList();
  const { data, error, isFetching, refetch } = useMeasure(name);
  return (
    <section class="panel" aria-labelledby="measures">
      <h2 id="measures" class="nl-heading nl-heading--level-2">
        {say('exploreMeasures')}
      </h2>
      <SelectField
        id="measure"
        label={say('exploreMeasure')}
        value={name}
        options={(list?.measures ?? []).map(({ measure, title }) => [measure, title[language]] as const)}
        onChoose={(chosen) => setName(list?.measures.find(({ measure }) => measure === chosen)?.measure ?? name)}
      />
      <p class="working" role="status">
        {isFetching ? say('working') : ''}
      </p>
      {error !== null && <ProblemNotice error={error} onRetry={() => void refetch()} />}
      {error === null && data?.measure === name && <Rows measured={data} state={state} />}
    </section>
  );
}

function Rows({ measured, state }: { readonly measured: Measured; readonly state: ExploreState }): VNode {
  const { say, number, language, name } = useWords();
  const { measure, title, method, columns, rows, total, exact } = measured;
  return (
    <>
      <p class="lead">{method[language]}</p>
      {!exact && <p>{say('exploreSampled')}</p>}
      <FigureTable
        title={say('exploreFirst', { title: title[language], count: rows.length, total })}
        heads={[say('exploreWhat'), ...columns.map((column) => column.title[language])]}
        rows={rows.map((row) => [
          withoutNodes.includes(measure) ? name(row) : <NodeLink key={row.id} node={row} state={state} />,
          ...row.values.map((value) => (value === null ? say('unknown') : number(value))),
        ])}
      />
      <p class="row">
        <a class="nl-link" href={`/v1/measures/${measure}.svg`}>
          {say('explorePlot')}
        </a>
        <a class="nl-link" href={`/v1/measures/${measure}?first=${everyRow}`}>
          {say('exploreAllRows')}
        </a>
      </p>
    </>
  );
}
