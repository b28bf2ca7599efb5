import highs, { type Highs } from 'highs';
import { PadwijzerError } from '../errors.js';
import { costOf, type Cover, type CoverChoice, type CoverCourse } from './cover.js';

// its types are those of its CommonJS twin, where the loader is one level down
const loader = highs as unknown as typeof highs.default;
let loading: Promise<Highs> | undefined;
/** HiGHS is one WebAssembly module per process: 70 ms to load, hence only when a cover needs it. */
const solver = (): Promise<Highs> => (loading ??= loader());

// the feasibility jump heuristic costs 12 ms a solve and helps large problems only
const options = { output_flag: false, mip_heuristic_run_feasibility_jump: false, mip_rel_gap: 0, mip_abs_gap: 0 } as const;

type Terms = readonly (readonly [factor: number, variable: string])[];
const sum = (terms: Terms): string => terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');

/**
 * The best choice by integer programming: one solve per part of the order, each under the optimum of those before it; then the ids,
 * one by one. Proven optimal by HiGHS; throws `internal` should it ever say otherwise.
 */
export async function coverBySolver(cover: Cover): Promise<CoverChoice> {
  const engine = await solver();
  const rules = rulesOf(cover);
  const binaries = variablesOf(cover);
  const solve = (objective: Terms) => {
    const text = `Minimize\n obj: ${objective.length === 0 ? '0 x0' : sum(objective)}\nSubject To\n${rules.map((rule, at) => ` r${at}: ${rule}`).join('\n')}\nBinary\n ${binaries.join(' ')}\nEnd\n`;
    const solution = engine.solve(text, options);
    if (solution.Status !== 'Optimal') throw new PadwijzerError('internal', `the solver answers ${solution.Status}`);
    return solution;
  };
  let found = solve([]);
  for (const objective of objectivesOf(cover)) {
    if (objective.length === 0) continue;
    found = solve(objective);
    rules.push(`${sum(objective)} <= ${(found.ObjectiveValue + 1e-6).toFixed(7)}`);
  }
  // the smallest first id that any optimum has, then the next
  for (let number = 0; number < cover.courses.length; number += 1) {
    found = solve([[-1, `x${number}`]]);
    rules.push(`x${number} = ${isChosen(found, `x${number}`) ? 1 : 0}`);
  }
  return costOf(cover, new Set(cover.courses.flatMap((_, number) => (isChosen(found, `x${number}`) ? [number] : []))));
}

const isChosen = (solution: ReturnType<Highs['solve']>, name: string): boolean =>
  ((solution.Columns[name] as { Primal?: number } | undefined)?.Primal ?? 0) > 0.5;

function variablesOf({ courses, steps }: Cover): string[] {
  return [
    ...courses.flatMap((course, number) => [`x${number}`, ...(course.admitted ? [] : [`a${number}`])]),
    ...steps.flatMap(({ whole, least }, at) => [
      ...(whole === null ? [] : [`w${at}`, ...(whole.admitted ? [] : [`b${at}`])]),
      ...(least === null ? [] : [`v${at}`]),
    ]),
  ];
}

function objectivesOf({ courses, steps }: Cover): Terms[] {
  const every = courses.map((course, number) => ({ ...course, name: `x${number}` }));
  const wholes = steps.flatMap(({ whole }, at) => (whole === null ? [] : [{ max: whole.max, name: `w${at}` }]));
  const leasts = steps.flatMap(({ least }, at): [number, string][] => (least === null ? [] : [[least.min, `v${at}`]]));
  const maxima = [...every.map(({ hours, name }) => ({ max: hours.max, name })), ...wholes];
  return [
    [
      ...courses.flatMap((course, number): [number, string][] => (course.admitted ? [] : [[1, `a${number}`]])),
      ...steps.flatMap(({ whole }, at): [number, string][] => (whole === null || whole.admitted ? [] : [[1, `b${at}`]])),
    ],
    maxima.flatMap(({ max, name }): [number, string][] => (max === null ? [[1, name]] : [])),
    maxima.flatMap(({ max, name }): [number, string][] => (max === null || max === 0 ? [] : [[max, name]])),
    [...every.map(({ hours, name }): [number, string] => [hours.min, name]), ...leasts].filter(([hours]) => hours !== 0),
    every.map(({ name }): [number, string] => [1, name]),
  ];
}

function rulesOf({ gaps, courses, steps }: Cover): string[] {
  const closers = Array.from({ length: gaps }, (_, gap) =>
    courses.flatMap((course, number) => (course.closes.includes(gap) ? [`x${number}`] : [])),
  );
  const covered = closers.map((names) => `${names.join(' + ')} >= 1`);
  type Admitted = Pick<CoverCourse, 'admitted' | 'admittedBy' | 'admittedByStep'>;
  const met = (flag: string, name: string, { admitted, admittedBy, admittedByStep }: Admitted): string[] =>
    admitted
      ? []
      : [`${flag} - ${name}${[...admittedBy.map((one) => ` + x${one}`), ...admittedByStep.map((one) => ` + w${one}`)].join('')} >= 0`];
  const admission = [
    ...courses.flatMap((course, number) => met(`a${number}`, `x${number}`, course)),
    ...steps.flatMap(({ whole }, at) => (whole === null ? [] : met(`b${at}`, `w${at}`, whole))),
  ];
  // a step adds exactly when nothing does for it
  const adding = (
    letter: 'w' | 'v',
    at: number,
    part: { doneBy: readonly number[]; doneByStep: readonly number[]; doneByWhole?: readonly number[] } | null,
  ): string[] => {
    if (part === null) return [];
    const others = [
      ...part.doneBy.map((one) => `x${one}`),
      ...part.doneByStep.map((one) => `${letter}${one}`),
      ...(part.doneByWhole ?? []).map((one) => `w${one}`),
    ];
    return [[`${letter}${at}`, ...others].join(' + ') + ' >= 1', ...others.map((one) => `${letter}${at} + ${one} <= 1`)];
  };
  return [...covered, ...admission, ...steps.flatMap(({ whole, least }, at) => [...adding('w', at, whole), ...adding('v', at, least)])];
}
