import type { CatalogueFacts, EdgeFact, EdgeType, NodeFact, NodeLabel } from '../../../src/catalogue/facts.js';
import type { GraphValue } from '../../../src/graph/graph-engine.js';
import { programmeOfLevel } from './levels.js';

type Properties = Record<string, GraphValue>;

/** Short descriptions of small catalogues; lists are words in one string, ids without their scheme. */
export interface Sketch {
  /** `requires`: `c1 c2*0.5 c3~` = weight 1, weight 0.5, not essential. `level` lists a whole course of that level. */
  readonly functions: Readonly<
    Record<
      string,
      {
        kind?: string;
        requires?: string;
        performs?: string;
        criteria?: string;
        parent?: string;
        level?: number;
        branch?: string;
        source?: string;
      }
    >
  >;
  /** `a>b` documented, `a>b:ladder` */
  readonly steps?: string;
  /** `c1=c2:exact:stated` */
  readonly matches?: string;
  readonly workProcesses?: Readonly<Record<string, { requires?: string; task?: string }>>;
  readonly tasks?: Readonly<Record<string, { requires: string }>>;
  readonly courses?: Readonly<
    Record<
      string,
      {
        kind: string;
        programme?: string;
        level?: number;
        teaches?: string;
        covers?: string;
        preparesFor?: string;
        /** courses it is part of */
        partOf?: string;
        status?: 'current' | 'historical';
        /** hours stated: `800`, `400-800`, `400-` (no upper end) */
        load?: string;
      }
    >
  >;
  /** every branch, where there are more than the functions name */
  readonly branches?: string;
  /** competences beforehand, with their scheme; others are made as they are named */
  readonly vocabulary?: readonly { name: string; scheme: string }[];
  /** criteria beforehand */
  readonly criteria?: string;
}

const words = (list: string | undefined): string[] => (list ?? '').split(/\s+/).filter((word) => word !== '');

function hoursOf(load: string | undefined): Properties {
  if (load === undefined) return {};
  const [least = '', most = least] = load.split('-');
  return { loadMin: Number(least), ...(most === '' ? {} : { loadMax: Number(most) }) };
}

export function build(sketch: Sketch): CatalogueFacts {
  const nodes = new Map<string, NodeFact>();
  const edges: EdgeFact[] = [];
  const at = (source: string) => [{ source: `source:${source}`, line: 1, term: 'test' }];
  const node = (label: NodeLabel, id: string, properties: Properties = {}, source = 'one'): string => {
    if (!nodes.has(id)) nodes.set(id, { label, id, properties: { name: id, nameEn: id, ...properties }, sources: at(source) });
    return id;
  };
  const edge = (type: EdgeType, from: string, to: string, properties: Properties = {}): void => {
    edges.push({ type, from, to, properties, sources: at('one') });
  };
  const competence = (name: string, scheme = 'test') => node('Competence', `competence:${name}`, { kind: 'skill', scheme });
  const criterion = (name: string) => node('Criterion', `criterion:${name}`, { text: name, category: 'test' });
  const work = (name: string) => node('WorkProcess', `work-process:${name}`, { code: name });
  const requires = (from: string, list: string | undefined): void => {
    for (const word of words(list)) {
      const [, name = '', weight, optional] = /^([^*~]+)(?:\*([\d.]+))?(~)?$/.exec(word) ?? [];
      edge('REQUIRES', from, competence(name), {
        ...(weight === undefined ? {} : { weight: Number(weight) }),
        ...(optional === undefined ? {} : { essential: false }),
      });
    }
  };
  const course = (id: string, kind: string, programme: string | undefined, level: number | undefined, more: Properties = {}) =>
    node('Course', id, {
      kind,
      status: 'current',
      ...(programme === undefined ? {} : { programme }),
      ...(level === undefined ? {} : { level }),
      ...more,
    });

  for (const name of ['one', 'two']) node('Source', `source:${name}`, { kind: 'dataset', licence: 'test' });
  for (const { name, scheme } of sketch.vocabulary ?? []) competence(name, scheme);
  for (const name of words(sketch.criteria)) criterion(name);
  for (const name of words(sketch.branches)) node('Branch', `branch:${name}`);
  for (const [name, f] of Object.entries(sketch.functions)) node('Function', `function:${name}`, { kind: f.kind ?? 'function' }, f.source);
  for (const [name, task] of Object.entries(sketch.tasks ?? {}))
    requires(node('CoreTask', `core-task:${name}`, { code: name }), task.requires);
  for (const [name, process] of Object.entries(sketch.workProcesses ?? {})) {
    requires(work(name), process.requires);
    if (process.task) edge('PART_OF', work(name), `core-task:${process.task}`, { basis: 'stated', reason: 'test' });
  }
  for (const [name, f] of Object.entries(sketch.functions)) {
    const id = `function:${name}`;
    requires(id, f.requires);
    for (const process of words(f.performs)) edge('PERFORMS', id, work(process), { basis: 'stated', reason: 'test' });
    for (const k of words(f.criteria)) edge('CLASSIFIED_BY', id, criterion(k));
    if (f.parent) edge('SPECIALISES', id, `function:${f.parent}`);
    if (f.branch) edge('ON', id, node('Branch', `branch:${f.branch}`));
    if (f.level !== undefined)
      edge('PREPARES_FOR', course(`course:level-of-${name}`, 'qualification', programmeOfLevel[f.level], f.level), id);
  }
  for (const [name, c] of Object.entries(sketch.courses ?? {})) {
    const id = course(`course:${name}`, c.kind, c.programme, c.level, {
      ...(c.status === undefined ? {} : { status: c.status }),
      ...hoursOf(c.load),
    });
    for (const taught of words(c.teaches)) edge('TEACHES', id, competence(taught));
    for (const covered of words(c.covers)) edge('COVERS', id, nodes.has(`core-task:${covered}`) ? `core-task:${covered}` : work(covered));
    for (const f of words(c.preparesFor)) edge('PREPARES_FOR', id, `function:${f}`);
    for (const whole of words(c.partOf)) edge('PART_OF', id, `course:${whole}`, { basis: 'stated', reason: 'test' });
  }
  for (const word of words(sketch.steps)) {
    const [pair = '', basis = 'documented'] = word.split(':');
    const [from, to] = pair.split('>');
    edge('PROGRESSES_TO', `function:${from}`, `function:${to}`, { basis });
  }
  for (const word of words(sketch.matches)) {
    const [pair = '', kind = 'exact', basis = 'stated'] = word.split(':');
    const [from = '', to = ''] = pair.split('=');
    edge('MATCHES', competence(from), competence(to), { kind, basis, reason: 'test' });
  }
  return { nodes: [...nodes.values()], edges };
}
