import type { GraphValue } from '../graph/graph-engine.js';
import type { candidateQueries } from '../graph/queries/candidates.js';
import type { RowOf } from '../graph/query.js';
import { listNames, profileLists } from '../profiles/check-ids.js';
import type { CandidateProfile } from '../profiles/profile.js';
import type { CandidateExport } from './candidate.js';

export type HoldingRow = RowOf<typeof candidateQueries.listHoldings>;

interface NewHolding {
  readonly id: string;
  readonly properties: Record<string, GraphValue>;
}

/** A profile -> one row per item, with its place in its list, so that it comes back in the order it was sent. */
export function rowsOf(profile: CandidateProfile): NewHolding[] {
  return listNames.flatMap((list) =>
    profile[list].map(({ id, evidence, evidenceKind, ...rest }, position) => ({
      id,
      properties: given({ position, grade: evidence, basis: evidenceKind, ...rest }),
    })),
  );
}

/** The way back; rows come ordered by place within their label. */
export function profileOf(
  reference: string,
  educationLevel: number | string | null,
  rows: readonly HoldingRow[],
  unresolved: readonly { readonly text: string; readonly level?: number | undefined }[],
): CandidateProfile {
  const items = (label: string) =>
    rows
      .filter((row) => row.label === label)
      .map(({ id, grade, basis, date, note, from, until, status }) =>
        given({ id, evidence: grade, evidenceKind: basis, date, note, from, until, status }),
      );
  const lists = Object.fromEntries(listNames.map((list) => [list, items(profileLists[list])]));
  return {
    reference,
    ...given({ educationLevel }),
    // the rows are typed one by one; which members an item of a list has is what was written for it
    ...(lists as unknown as Pick<CandidateProfile, keyof typeof profileLists>),
    unresolved: unresolved.map(({ text, level }) => ({ text, ...given({ level }) })),
  };
}

/** A holding in the words of a profile, with the list it stands in. */
export function heldOf({ label, id, position, grade, basis, date, note, from, until, status }: Omit<HoldingRow, 'name' | 'nameEn'>) {
  const list = listNames.find((name) => profileLists[name] === label) ?? 'criteria';
  return { list, position, id, evidence: grade, evidenceKind: basis, date, note, from, until, status } satisfies Partial<
    CandidateExport['holdings'][number]
  >;
}

function given<T extends object>(properties: T): { [K in keyof T]: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]: NonNullable<T[K]>;
  };
}
