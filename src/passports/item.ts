import type { RowOf } from '../graph/query.js';
import type { passportQueries } from '../graph/queries/passports.js';
import type { Worded } from '../paths/parts.js';
import type { CandidateProfile, Grade } from '../profiles/profile.js';

export type Holdable = RowOf<typeof passportQueries.listHoldable>;
export type Label = Holdable['label'];
export type EvidenceKind = NonNullable<CandidateProfile['competences'][number]['evidenceKind']>;

/** One thing a credential says of its holder, with every word it is called by. */
export interface Item {
  readonly pointer: string;
  /** what people would call it; for the answer only after `Neutral` saw it */
  readonly text: string;
  readonly ids: readonly string[];
  readonly codes: readonly string[];
  readonly names: readonly string[];
  /** what it can be: a diploma is no function held, work done is no course finished */
  readonly labels: readonly Label[];
  readonly role: 'achieved' | 'outcome' | 'done' | 'unresolved' | 'plan' | 'no-holding';
  readonly level: number | null;
  /** grade the document itself gives: it can lower, never raise */
  readonly stated: Grade | undefined;
  readonly beside: { readonly evidenceKind?: EvidenceKind; readonly date?: string; readonly note?: string };
  readonly period: { readonly from?: string; readonly until?: string };
  /** why it is no holding, when it is none whatever it is called */
  readonly why?: Worded;
  /** outcomes of this item: they count by themselves, unless they are the same thing */
  readonly outcomes: readonly Item[];
}

export const nothingBeside = { level: null, stated: undefined, beside: {}, period: {}, outcomes: [] } as const;
/** What a result can be: anything but a function, which one works in. */
export const achievable: readonly Label[] = ['Course', 'Competence', 'WorkProcess', 'Criterion'];
