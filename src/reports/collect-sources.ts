import type { Path } from '../paths/answer.js';
import type { SourceRef } from '../paths/parts.js';
import type { Plan } from '../plans/plan.js';

export interface CitedSource {
  readonly source: string;
  /** first and last line of each stretch, in order, none twice */
  readonly lines: readonly (readonly [first: number, last: number])[];
  /** what has no line: articles of law */
  readonly terms: readonly string[];
}

/** Every reference behind these paths, per document, each line once; documents in the order met. */
export function citedSources(paths: readonly Path[]): CitedSource[] {
  const documents = new Map<string, SourceRef[]>();
  for (const ref of paths.flatMap(refsOf)) documents.set(ref.source, [...(documents.get(ref.source) ?? []), ref]);
  return [...documents].map(([source, refs]) => ({
    source,
    lines: stretches(refs.flatMap(({ line, lastLine }) => (line === null ? [] : [[line, lastLine ?? line] as const]))),
    terms: [...new Set(refs.flatMap(({ line, term }) => (line === null && term !== null ? [term] : [])))].sort(),
  }));
}

function refsOf({ steps, plan }: Path): SourceRef[] {
  return [
    ...steps.flatMap((step) => [...step.sources, ...step.listedCourses.flatMap((course) => course.sources)]),
    ...(plan === undefined ? [] : planRefs(plan)),
  ];
}

function planRefs({ courses, listedEducation }: Plan): SourceRef[] {
  const wholes = listedEducation.flatMap(({ whole }) => (whole === null ? [] : [whole]));
  return [
    ...[...courses, ...wholes].flatMap(({ course, admission }) => [...course.sources, ...admission.law]),
    ...listedEducation.flatMap(({ least }) => least?.sources ?? []),
  ];
}

/** Lines that follow one another are one stretch. */
function stretches(lines: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const joined: [number, number][] = [];
  for (const [first, last] of [...lines].sort(([a], [b]) => a - b)) {
    const before = joined.at(-1);
    if (before !== undefined && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else joined.push([first, last]);
  }
  return joined;
}
