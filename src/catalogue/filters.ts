import { z } from 'zod';
import type { Collection } from './browse.js';
import { seedNode, seedSource } from './seed-file.js';

type Label = z.output<typeof seedNode>['label'];
/** Kinds as the seed schema knows them, so that a new kind is a filter value at once. */
function kindsOf(label: Label): z.ZodEnum {
  const option = seedNode.options.find(({ shape }) => shape.label.value === label);
  return (option?.shape as { kind: z.ZodEnum }).kind;
}

const id = z.string().min(1).max(200);
const level = z.coerce.number().int().min(1).max(8).meta({ description: 'NLQF level' });
const source = id.meta({ description: 'Id of a source that states the item', examples: ['source:ontwikkelpad-it-3.0'] });
const inFunction = id.meta({ description: 'Id of a function', examples: ['function:software-developer'] });

/** Filters of each collection: exact values, all of them must hold. */
export const filters = {
  functions: {
    kind: kindsOf('Function').meta({ description: 'Kind of function' }),
    branch: id.meta({ description: 'Id of a branch', examples: ['branch:ict-support'] }),
    level: level.meta({ description: 'Lowest NLQF level among the listed courses' }),
    source,
  },
  competences: {
    kind: z.enum(['behaviour', 'knowledge', 'skill', 'group', 'unknown']).meta({ description: 'Kind of competence' }),
    scheme: id.meta({ description: 'Scheme, for example ontwikkelpad, sbb or esco' }),
    source,
  },
  'work-processes': { function: inFunction.meta({ description: 'Id of a function that performs it' }), source },
  courses: {
    kind: kindsOf('Course').meta({ description: 'Kind of course' }),
    level,
    status: z.enum(['current', 'historical']).meta({ description: 'Whether it is still offered' }),
    function: inFunction.meta({ description: 'Id of a function it is listed for' }),
    source,
  },
  branches: { source },
  'target-groups': { source },
  sources: { kind: seedSource.shape.kind.meta({ description: 'Kind of source' }) },
} as const satisfies Record<Collection, Record<string, z.ZodType>>;
