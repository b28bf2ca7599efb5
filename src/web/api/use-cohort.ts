import { useEffect, useRef, useState } from 'preact/hooks';
import type { CohortSummary, ToldResult } from './answers.js';
import { ProblemError, send, type Problem } from './client.js';
import { CutOff, linesOf } from './lines.js';
import { useAsking } from './service.js';

type Line = ToldResult | CohortSummary | { readonly kind: 'error'; readonly problem: Problem };

/** A cohort that was sent, and what has come of it so far. */
export interface CohortRun {
  readonly phase: 'running' | 'done' | 'stopped' | 'failed';
  /** everything asked but the people */
  readonly asked: string;
  readonly total: number;
  /** people answered */
  readonly done: number;
  readonly results: readonly ToldResult[];
  readonly summary: CohortSummary | null;
  readonly problem: Problem | null;
}

export interface Cohort {
  readonly run: CohortRun | null;
  readonly start: (candidates: readonly unknown[], options: Readonly<Record<string, unknown>>) => void;
  readonly stop: () => void;
  readonly forget: () => void;
}

/** Milliseconds between two looks at the count: a thousand lines may come within a second. */
const glance = 100;

/** Sends a cohort and reads its results as they come. What was sent and what comes stay in memory. */
export function useCohort(): Cohort {
  const asking = useAsking();
  const [run, setRun] = useState<CohortRun | null>(null);
  const under = useRef<AbortController | null>(null);
  useEffect(() => () => under.current?.abort(), []);

  const stop = (): void => {
    under.current?.abort();
    setRun((now) => (now?.phase === 'running' ? { ...now, phase: 'stopped' } : now));
  };
  const start: Cohort['start'] = (candidates, options) => {
    under.current?.abort();
    const controller = new AbortController();
    under.current = controller;
    let state: CohortRun = {
      phase: 'running',
      asked: JSON.stringify(options),
      total: candidates.length,
      done: 0,
      results: [],
      summary: null,
      problem: null,
    };
    const tell = (changed: Partial<CohortRun>): void => {
      state = { ...state, ...changed };
      if (!controller.signal.aborted) setRun(state);
    };
    tell({});
    const work = async (): Promise<void> => {
      const sending = { ...asking, signal: controller.signal, accept: 'application/x-ndjson', body: { ...options, candidates } };
      const { body } = await send('/v1/cohort-searches', sending);
      if (body === null) throw new CutOff();
      const results: ToldResult[] = [];
      let [done, shown] = [0, performance.now()];
      for await (const line of linesOf<Line>(body)) {
        if (line.kind === 'error') throw new ProblemError(line.problem);
        if (line.kind === 'summary') {
          tell({ phase: 'done', done, results, summary: line });
          return;
        }
        results.push(line);
        done += line.count;
        if (performance.now() - shown < glance) continue;
        shown = performance.now();
        tell({ done, results: [...results] });
      }
      throw new CutOff();
    };
    work().catch((error: unknown) => {
      const cut: Problem = { status: 0, code: 'unreachable', title: '' };
      tell({ phase: 'failed', problem: error instanceof ProblemError ? error.problem : cut });
    });
  };
  const forget = (): void => {
    under.current?.abort();
    setRun(null);
  };
  return { run, start, stop, forget };
}
