/** What can be wrong with a record; each is counted, none stops an import. */
export const problemKinds = [
  'unreadable',
  'value-missing',
  'value-invalid',
  'type-missing',
  'status-unknown',
  'duplicate',
  'dangling',
  'self-reference',
  'contradiction',
  'not-imported',
] as const;
export type ProblemKind = (typeof problemKinds)[number];

export interface ImportProblem {
  readonly kind: ProblemKind;
  /** name of the file, without folder */
  readonly file: string;
  /** line its record starts at; null for what concerns a file as a whole */
  readonly line: number | null;
  readonly reason: string;
  /** what was found there */
  readonly value: string;
}

/** All counted, and this many of a kind listed: a file of the wrong sort must not fill the memory. */
const mostListed = 10_000;
const longestValue = 300;

/** Collects what an import leaves out or falls back on, by kind. */
export class ImportProblems {
  readonly #counts = new Map<ProblemKind, number>();
  readonly #listed: ImportProblem[] = [];

  add(kind: ProblemKind, file: string, line: number | null, reason: string, value: string): void {
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    if (count > mostListed) return;
    this.#listed.push({ kind, file, line, reason, value: value.length > longestValue ? `${value.slice(0, longestValue)}…` : value });
  }

  get counts(): Readonly<Partial<Record<ProblemKind, number>>> {
    return Object.fromEntries(problemKinds.flatMap((kind) => (this.#counts.has(kind) ? [[kind, this.#counts.get(kind)]] : [])));
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  get listed(): readonly ImportProblem[] {
    return this.#listed;
  }

  /** An import that is tried again after a conflict meets every problem again. */
  clear(): void {
    this.#counts.clear();
    this.#listed.length = 0;
  }
}
