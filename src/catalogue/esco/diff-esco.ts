import type { Graph } from '../../graph/graph.js';
import { loadQueries } from '../../graph/queries/load.js';
import { edgeId } from '../facts.js';
import { ImportProblems } from '../import-problems.js';
import { openEsco } from './esco-files.js';
import { defaultEscoSettings } from './esco-room.js';
import { escoSource } from './esco-source.js';

interface Named {
  readonly id: string;
  readonly label: string;
  readonly name: string;
}
interface Requirement {
  readonly function: string;
  readonly competence: string;
  readonly essential: boolean;
}
interface Version {
  readonly called: string | null;
  readonly nodes: ReadonlyMap<string, Named>;
  readonly requirements: ReadonlyMap<string, Requirement>;
}

/** One version of ESCO beside another; names are the English ones, which every version has. */
export interface EscoDifference {
  readonly from: string | null;
  readonly to: string | null;
  readonly added: readonly Named[];
  readonly removed: readonly Named[];
  readonly renamed: readonly (Named & { readonly was: string })[];
  readonly requirements: {
    readonly added: readonly Requirement[];
    readonly removed: readonly Requirement[];
    /** essential became optional, or the other way round: as it is now */
    readonly changed: readonly Requirement[];
  };
}

/** Compares two folders, or, without the first, what is loaded with a folder. Throws what an import throws before it writes. */
export async function diffEsco(graph: Graph, before: string | null, after: string): Promise<EscoDifference> {
  const [a, b] = [before === null ? await loadedVersion(graph) : await versionIn(before), await versionIn(after)];
  const only = <T>(one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): T[] =>
    [...one].filter(([id]) => !other.has(id)).map(([, item]) => item);
  const both = <T>(changed: (was: T, now: T) => boolean, one: ReadonlyMap<string, T>, other: ReadonlyMap<string, T>): [T, T][] =>
    [...other].flatMap(([id, now]): [T, T][] => {
      const was = one.get(id);
      return was !== undefined && changed(was, now) ? [[was, now]] : [];
    });
  return {
    from: a.called,
    to: b.called,
    added: only(b.nodes, a.nodes),
    removed: only(a.nodes, b.nodes),
    renamed: both((was, now) => was.name !== now.name, a.nodes, b.nodes).map(([was, now]) => ({ ...now, was: was.name })),
    requirements: {
      added: only(b.requirements, a.requirements),
      removed: only(a.requirements, b.requirements),
      changed: both((was, now) => was.essential !== now.essential, a.requirements, b.requirements).map(([, now]) => now),
    },
  };
}

async function versionIn(folder: string): Promise<Version> {
  const source = await escoSource(await openEsco(folder), defaultEscoSettings, new ImportProblems());
  const nodes = new Map<string, Named>();
  const requirements = new Map<string, Requirement>();
  for await (const rows of source.rows(() => undefined)) {
    if ('nodes' in rows) {
      for (const { id, label, properties } of rows.nodes) {
        if (label !== 'Source' && properties['deprecated'] !== true) nodes.set(id, { id, label, name: properties['nameEn'] as string });
      }
    } else {
      for (const { type, id, from, to, properties } of rows.edges) {
        if (type === 'REQUIRES') requirements.set(id, { function: from, competence: to, essential: properties['essential'] === true });
      }
    }
  }
  return { called: source.dataVersion, nodes, requirements };
}

async function loadedVersion(graph: Graph): Promise<Version> {
  const [state] = await graph.read(loadQueries.readCatalogueState, {});
  const parts = (state?.parts ?? []).map((text) => JSON.parse(text) as { name: string; dataVersion: string | null });
  const nodes = await graph.read(loadQueries.readPartNodes, { part: 'esco' });
  const edges = await graph.read(loadQueries.readPartRequirements, { part: 'esco' });
  return {
    called: parts.find((part) => part.name === 'esco')?.dataVersion ?? null,
    nodes: new Map(nodes.flatMap(({ id, label, nameEn }) => (label === 'Source' ? [] : [[id, { id, label, name: nameEn }]]))),
    requirements: new Map(
      edges.map(({ from, to, essential }) => [edgeId({ type: 'REQUIRES', from, to }), { function: from, competence: to, essential }]),
    ),
  };
}
