import type { RunOptions } from '../graph/graph-engine.js';
import { assessmentQueries } from '../graph/queries/assessments.js';
import { browseQueries } from '../graph/queries/browse.js';
import { rulesVersion } from '../paths/rules-version.js';
import { readCandidate, type Candidate } from '../paths/search-case.js';
import type { SearchRoom } from '../paths/search-room.js';
import { checkIds, profileIds } from '../profiles/check-ids.js';
import { counting } from '../profiles/holdings.js';
import { measure } from './measure.js';
import { ofOneCatalogue } from '../catalogue/of-one-catalogue.js';
import type { Standing } from './parts.js';
import { readStandings } from './standings.js';
import { tShapeNotes } from './t-shape-notes.js';
import type { TShape, TShapeQuestion } from './t-shape-shapes.js';

interface Item {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string | null;
}

/**
 * Depth in the own branch and breadth across branches, from the whole of what the candidate holds. Throws `id-unknown`,
 * `catalogue-empty`, `catalogue-changed`, `input-invalid` for a diploma not known, and what the graph port throws.
 */
export async function drawUpTShape(room: SearchRoom, question: TShapeQuestion, options: RunOptions = {}): Promise<TShape> {
  const { profile, branch, minEvidence, matching } = question;
  const { graph } = room;
  return ofOneCatalogue(graph, options, async (catalogueVersion) => {
    const asked = branch === undefined ? [] : [{ id: branch, label: 'Branch', pointer: '/branch' }];
    await checkIds(graph, [...profileIds(profile), ...asked], room.nearest, options);
    const candidate = await readCandidate(graph, room.levels, profile, { matching }, options);
    const ids = branch === undefined ? ownBranches(candidate) : [branch];
    const [branches, deep, shared] = await Promise.all([
      graph.read(browseQueries.nameBranches, { ids }, options),
      graph.read(assessmentQueries.listBranchDepth, { ids }, options),
      graph.read(assessmentQueries.listSharedBehaviours, {}, options),
    ]);
    const { competences, workProcesses } = candidate.holdings;
    // ids tell what they are of, so that competences and work can stand in one map
    const held = new Map([...competences, ...workProcesses]);
    const standingOf = await readStandings(
      graph,
      held,
      [...deep, ...shared].map((one) => one.id),
      options,
    );
    const counted = counting(held, minEvidence);
    const measured = (items: readonly Item[]) =>
      measure(
        items.map((one) => one.id),
        held,
        minEvidence,
      );
    const listed = <T extends Item>(items: readonly T[]): { has: (T & Standing)[]; missing: (T & Standing)[] } => ({
      has: items.filter((one) => counted[one.id] !== undefined).map((one) => ({ ...one, ...standingOf(one.id) })),
      missing: items.filter((one) => counted[one.id] === undefined).map((one) => ({ ...one, ...standingOf(one.id) })),
    });
    const depth = branches.map(({ id, name, nameEn }) => {
      const trunk = deep.filter((row) => row.branchId === id);
      const part = (kind: (typeof trunk)[number]['kind']) => {
        const items = trunk.filter((row) => row.kind === kind).map((row): Item => ({ id: row.id, name: row.name, nameEn: row.nameEn }));
        return { ...measured(items), ...listed(items) };
      };
      return {
        branch: { id, name, nameEn },
        whole: measured(trunk),
        knowledge: part('knowledge'),
        skills: part('skill'),
        work: part('work'),
      };
    });
    return {
      catalogueVersion,
      rulesVersion,
      ...(profile.reference === undefined ? {} : { reference: profile.reference }),
      minEvidence,
      matching,
      depth,
      breadth: { ...measured(shared), ...listed(shared) },
      notes: tShapeNotes(depth, shared.length),
    };
  });
}

function ownBranches({ facts, held }: Candidate): string[] {
  return [...new Set(held.flatMap((id) => facts.functions.get(id)?.branches ?? []))].sort();
}
