import type { RunOptions } from '../graph/graph-engine.js';
import { rulesVersion } from '../paths/rules-version.js';
import { readCandidate } from '../paths/search-case.js';
import type { SearchRoom } from '../paths/search-room.js';
import { checkIds, profileIds } from '../profiles/check-ids.js';
import type { HeldMap } from '../profiles/holdings.js';
import type { Coverage, CoveredWork } from './coverage-answer.js';
import { readCoverageFacts } from './coverage-facts.js';
import { coverageNotes } from './coverage-notes.js';
import type { CoverageQuestion } from './coverage-request.js';
import { summarise } from './coverage-summary.js';
import { heldUnits } from './held-units.js';
import { byCode } from './in-order.js';
import { ofOneCatalogue } from '../catalogue/of-one-catalogue.js';
import { readStandings } from './standings.js';
import { coveredBy, taskStatus, workStatus } from './statuses.js';

const nothing: HeldMap = new Map();

/**
 * A qualification held against a candidate's whole holdings and against a workplace's own list. Throws `id-unknown`, `catalogue-empty`,
 * `catalogue-changed`, `input-invalid` for a diploma not known, and what the graph port throws.
 */
export async function assessCoverage(room: SearchRoom, question: CoverageQuestion, options: RunOptions = {}): Promise<Coverage> {
  const { profile, qualification, workplace } = question;
  const { minEvidence } = question.constraints;
  return ofOneCatalogue(room.graph, options, async (catalogueVersion) => {
    const named = [
      ...(profile === undefined ? [] : profileIds(profile)),
      { id: qualification, label: 'Course', pointer: '/qualification' },
      ...(workplace ?? []).map((id, index) => ({ id, label: 'WorkProcess', pointer: `/workplace/${index}` })),
    ];
    await checkIds(room.graph, named, room.nearest, options);
    const facts = await readCoverageFacts(room.graph, qualification, workplace ?? [], options);
    const candidate = profile === undefined ? null : await readCandidate(room.graph, room.levels, profile, { matching: 'none' }, options);
    const held = candidate?.holdings.workProcesses ?? nothing;
    const standingOf = await readStandings(
      room.graph,
      held,
      [...facts.works, ...facts.others].map((work) => work.id),
      options,
    );
    const statusOf = workStatus(held, minEvidence);
    const here = workplace === undefined ? null : new Set(workplace);
    const documented = facts.works.length > 0;

    const works = facts.works.map((work): CoveredWork => ({
      ...shown(work),
      coreTasks: facts.tasks.filter((task) => task.works.includes(work.id)).map((task) => task.id),
      status: candidate === null ? null : statusOf(work.id),
      ...standingOf(work.id),
      atWorkplace: here === null ? null : here.has(work.id),
      sources: [...work.sources],
    }));
    const tasks = facts.tasks.map((task) => {
      const members = works.filter((work) => task.works.includes(work.id)).sort(byCode);
      const statuses = members.flatMap((work) => work.status ?? []);
      const many = (status: CoveredWork['status']) => (candidate === null ? null : statuses.filter((one) => one === status).length);
      return {
        ...shown(task),
        status: taskStatus(statuses),
        workplace: coveredBy(members.flatMap((work) => work.atWorkplace ?? [])),
        counts: {
          of: members.length,
          recognised: many('recognised'),
          claimed: many('claimed'),
          absent: many('absent'),
          atWorkplace: here === null ? null : members.filter((work) => work.atWorkplace).length,
        },
        workProcesses: members.map((work) => work.id),
        sources: [...task.sources],
      };
    });
    const others = facts.others.map((work) => ({
      ...shown(work),
      status: candidate === null ? null : statusOf(work.id),
      ...standingOf(work.id),
      sources: [...work.sources],
    }));
    const summary = summarise(works, tasks, here === null ? null : others.length, candidate !== null);
    const { id, name, nameEn, code, kind, level, status, sources } = facts.course;
    return {
      catalogueVersion,
      rulesVersion,
      ...(profile?.reference === undefined ? {} : { reference: profile.reference }),
      qualification: { id, name, nameEn, code, kind, level, status, sources },
      minEvidence,
      documented,
      coreTasks: tasks.sort(byCode),
      workProcesses: works.sort(byCode),
      units: heldUnits(facts, profile ?? null, minEvidence),
      // without a list of what the qualification covers nobody can say what lies outside it
      others: here === null || !documented ? null : others.sort(byCode),
      summary,
      notes: await coverageNotes(room.graph, facts.course, summary, options),
    };
  });
}

const shown = ({ id, name, nameEn, code }: { id: string; name: string; nameEn: string | null; code: string | null }) => ({
  id,
  name,
  nameEn,
  code,
});
