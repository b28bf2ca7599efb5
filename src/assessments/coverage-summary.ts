import { shown } from '../paths/billionths.js';
import type { Coverage, CoveredTask, CoveredWork, TaskStatus, WorkStatus } from './coverage-answer.js';

/** Counts and shares over the work processes of a qualification; null where nothing is documented or nobody was asked about. */
export function summarise(
  works: readonly CoveredWork[],
  tasks: readonly Pick<CoveredTask, 'status'>[],
  others: number | null,
  aboutCandidate: boolean,
): Coverage['summary'] {
  const of = works.length;
  if (of === 0) return { workProcesses: null, candidate: null, workplace: null, together: null };
  const many = (status: WorkStatus) => works.filter((work) => work.status === status).length;
  const manyTasks = (status: TaskStatus) => tasks.filter((task) => task.status === status).length;
  const covered = works.filter((work) => work.atWorkplace === true).length;
  const open = works.filter((work) => work.status !== 'recognised');
  const openHere = open.filter((work) => work.atWorkplace === true).length;
  return {
    workProcesses: of,
    candidate: aboutCandidate
      ? {
          recognised: many('recognised'),
          claimed: many('claimed'),
          absent: many('absent'),
          recognisedShare: shown(many('recognised') / of),
          heldShare: shown((of - many('absent')) / of),
          coreTasks: {
            recognised: manyTasks('recognised'),
            partly: manyTasks('partly'),
            claimed: manyTasks('claimed'),
            absent: manyTasks('absent'),
          },
        }
      : null,
    workplace: others === null ? null : { covered, uncovered: of - covered, coveredShare: shown(covered / of), others },
    together: aboutCandidate && others !== null ? { openAtWorkplace: openHere, openElsewhere: open.length - openHere } : null,
  };
}
