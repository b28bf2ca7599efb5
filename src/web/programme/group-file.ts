import type { CohortFile } from '../../cohort-files/cohort-file.js';
import { readCohortText } from '../../cohort-files/read.js';
import { PadwijzerError } from '../../errors.js';

/** A file as chosen: in memory, and nowhere else. */
export interface GroupFile extends CohortFile {
  readonly name: string;
}

export const fileEnds = ['.csv', '.json', '.ndjson', '.jsonl'] as const;
/** A thousand profiles of the greatest size the service takes are less. */
const largest = 20_000_000;

/** Reads a chosen file; throws `PadwijzerError` when it is no file of people. */
export async function readGroupFile(file: Pick<File, 'name' | 'size' | 'text'>): Promise<GroupFile> {
  const { name } = file;
  if (!fileEnds.some((end) => name.toLowerCase().endsWith(end))) {
    const ends = fileEnds.join(', ');
    throw new PadwijzerError('input-invalid', `${name}: expected a file that ends in ${ends}`, {
      messageNl: `${name}: verwacht een bestand dat eindigt op ${ends}`,
    });
  }
  if (file.size > largest)
    throw new PadwijzerError('input-invalid', `${name}: expected at most 20 MB`, { messageNl: `${name}: verwacht ten hoogste 20 MB` });
  return { ...readCohortText(await file.text(), name), name };
}
