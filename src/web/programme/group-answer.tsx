import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { problemsOf } from '../../cohort-files/problems.js';
import type { CohortRun } from '../api/use-cohort.js';
import type { Limits } from '../state/plan-state.js';
import { useWords } from '../words/use-words.js';
import type { GroupFile } from './group-file.js';
import { PeopleTable } from './people-table.js';
import { PlaceList } from './place-list.js';
import { SaveCsv } from './save-csv.js';
import { SummaryPanel } from './summary-panel.js';
import { WithoutPath } from './without-path.js';

interface GroupAnswerProps {
  readonly run: CohortRun;
  /** whom it was asked for */
  readonly file: GroupFile;
  readonly limits: Limits;
  readonly onAgain: (limits: Limits) => void;
}

/** What came of a group: the whole, who has no path, everybody, and what in the file was not used. */
export function GroupAnswer({ run: { results, summary }, file, limits, onAgain }: GroupAnswerProps): VNode {
  const { say, language } = useWords();
  const problems = useMemo(() => problemsOf(results, file, language), [results, file, language]);
  return (
    <>
      {summary !== null && <SummaryPanel summary={summary} />}
      {summary !== null && <WithoutPath summary={summary} limits={limits} onAgain={onAgain} />}
      {results.length > 0 && (
        <section class="panel" aria-labelledby="group-each">
          <h2 id="group-each" class="nl-heading nl-heading--level-2">
            {say('groupEach')}
          </h2>
          <p class="row">
            <SaveCsv results={results} />
          </p>
          <PeopleTable results={results} />
        </section>
      )}
      {problems.length > 0 && (
        <section class="panel" aria-labelledby="group-unused">
          <h2 id="group-unused" class="nl-heading nl-heading--level-2">
            {say('groupUnused')}
          </h2>
          <PlaceList problems={problems} />
        </section>
      )}
    </>
  );
}
