import type { NodeLabel } from '../catalogue/facts.js';
import { nodeFields, type Fields } from './fields.js';

type Name = keyof typeof nodeFields;
const common = ['name', 'nameEn', 'nameEnBasis', 'deprecated', 'replacedBy'] as const satisfies readonly Name[];

/** What a node of each label can say; a test holds it against every node of the seeds and of ESCO. */
const own: Readonly<Record<NodeLabel, readonly Name[]>> = {
  Branch: ['kind', 'code', 'aliases', 'scheme'],
  Function: [
    ...(['kind', 'code', 'aliases', 'scheme', 'description', 'descriptionEn', 'rung', 'level', 'levelMax', 'levelBasis'] as const),
    ...(['branches', 'inheritedOnly', 'note'] as const),
  ],
  Competence: ['kind', 'code', 'aliases', 'scheme', 'description', 'descriptionEn', 'note'],
  WorkProcess: ['kind', 'code', 'description', 'result', 'behaviour', 'framework', 'activities', 'note'],
  CoreTask: ['kind', 'code', 'description', 'complexity', 'responsibility', 'note'],
  Course: ['kind', 'code', 'aliases', 'description', 'programme', 'level', 'loadMin', 'loadMax', 'status', 'note'],
  Criterion: ['code', 'text', 'textEn', 'category', 'refersTo', 'note'],
  TargetGroup: ['kind', 'aliases', 'description', 'note'],
  Instrument: ['kind', 'aliases', 'description', 'note'],
  Initiative: ['kind', 'aliases', 'description', 'note'],
  Statement: ['kind', 'text', 'textEn', 'description', 'note'],
  Source: ['kind', 'file', 'version', 'date', 'licence', 'url', 'note'],
};

export const fieldsOf = Object.fromEntries(
  Object.entries(own).map(([label, names]) => [
    label,
    Object.fromEntries([...common, ...names, 'sources' as const].map((name) => [name, nodeFields[name]])),
  ]),
) as Readonly<Record<NodeLabel, Fields>>;
