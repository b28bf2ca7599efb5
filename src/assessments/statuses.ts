import { counting, type HeldMap } from '../profiles/holdings.js';
import type { Grade } from '../profiles/profile.js';
import type { CoveredTask, TaskStatus, WorkStatus } from './coverage-answer.js';

/** docs/rules.md, Coverage: certified is recognised, a lower grade that counts is claimed. */
export function workStatus(held: HeldMap, minEvidence: Grade): (id: string) => WorkStatus {
  const counted = counting(held, minEvidence);
  return (id) => (counted[id] === undefined ? 'absent' : held.get(id)?.grade === 'certified' ? 'recognised' : 'claimed');
}

/** What all its work processes are, else partly; null when it has none. */
export function taskStatus(statuses: readonly WorkStatus[]): TaskStatus | null {
  const [first] = statuses;
  if (first === undefined) return null;
  return statuses.every((one) => one === first) ? first : 'partly';
}

export function coveredBy(atWorkplace: readonly boolean[]): CoveredTask['workplace'] {
  if (atWorkplace.length === 0) return null;
  return atWorkplace.every(Boolean) ? 'all' : atWorkplace.some(Boolean) ? 'some' : 'none';
}
