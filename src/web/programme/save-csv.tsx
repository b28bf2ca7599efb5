import type { VNode } from 'preact';
import { cohortCsv } from '../../cohort-files/write-csv.js';
import type { ToldResult } from '../api/answers.js';
import { Button } from '../parts/button.js';
import { useWords } from '../words/use-words.js';

/** The outcome for a spreadsheet, as `padwijzer cohort --csv` writes it; made and saved by the browser. */
export function SaveCsv({ results }: { readonly results: readonly ToldResult[] }): VNode {
  const { say, language } = useWords();
  const save = (): void => {
    const address = URL.createObjectURL(new Blob([cohortCsv(results, language)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = 'padwijzer.csv';
    link.click();
    URL.revokeObjectURL(address);
  };
  return <Button onClick={save}>{say('groupSave')}</Button>;
}
