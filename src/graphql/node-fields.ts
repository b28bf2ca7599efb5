import { GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt, GraphQLNonNull, GraphQLString, type GraphQLOutputType } from 'graphql';
import type { GraphNode } from '../exploring/shapes.js';
import type { PagedLabel } from '../exploring/labels.js';
import { listOf } from './connections.js';

type Own = { readonly type: GraphQLOutputType; readonly description?: string };
type Owns = Partial<Record<keyof GraphNode, Own>>;

const text = (description?: string): Own => ({ type: GraphQLString, ...(description === undefined ? {} : { description }) });
const sure = (description: string): Own => ({ type: new GraphQLNonNull(GraphQLString), description });
const texts = (description: string): Own => ({ type: listOf(GraphQLString), description });
const whole = (description: string): Own => ({ type: GraphQLInt, description });
const hours = (which: string): Own => ({ type: GraphQLFloat, description: `${which} study load in hours; null: not stated anywhere` });

/** What every node has. */
export const ownOfAll: Owns = {
  id: { type: new GraphQLNonNull(GraphQLID), description: 'Stable, readable id, made from the source' },
  name: sure('Name in the language of the source'),
  nameEn: text('English name'),
  nameEnBasis: text('Whether the English name is printed in the source (source) or our translation (ours)'),
  deprecated: { type: GraphQLBoolean, description: 'True: its source states it no more' },
  replacedBy: text('Id of what came in its place'),
};

const described: Owns = { description: text('What it is, in our own words') };

/** What is shown of the nodes of each label, with what each label is. */
export const nodeFields: Readonly<Record<PagedLabel, { readonly describe: string; readonly own: Owns }>> = {
  Function: {
    describe: 'A role a person can hold: a function, a specialisation, or a rung of a function profile',
    own: {
      kind: sure('function, specialisation, profile, rung or occupation'),
      code: text('Code in its source'),
      aliases: texts('Other names'),
      ...described,
      descriptionEn: text('The same in English'),
      rung: whole('Rung of a function profile; 1 is the heaviest'),
      level: whole('NLQF level, the lowest of its listed courses; null: not known'),
      levelMax: whole('NLQF level, the highest of its listed courses'),
      levelBasis: text('listed-courses, or inherited from the function it specialises'),
      inheritedOnly: { type: GraphQLBoolean, description: 'True: a specialisation without requirements of its own' },
    },
  },
  Competence: {
    describe: 'Something a person can show: behaviour, knowledge or a skill',
    own: {
      kind: sure('behaviour, knowledge, skill, group or unknown'),
      scheme: text('Scheme it belongs to'),
      aliases: texts('Other names'),
    },
  },
  WorkProcess: {
    describe: 'A work process of a dossier or a result area of a function profile; what an assessor recognises',
    own: {
      code: text('Code in its source'),
      ...described,
      result: text('What it yields'),
      behaviour: texts('Behaviour shown'),
      framework: texts('Frame within which the work is done'),
      activities: texts('Examples of activities'),
    },
  },
  CoreTask: {
    describe: 'A core task, which groups work processes',
    own: { code: text('Code in its source'), complexity: text('How hard the work is'), responsibility: text('What one answers for') },
  },
  Course: {
    describe: 'Anything one can take: a qualification, a part, an elective, a branch-recognised course',
    own: {
      kind: sure('qualification, part, elective, generic or branch-recognised'),
      code: text('Code in its source'),
      programme: text('Programme in law'),
      level: whole('NLQF level; null: not known'),
      loadMin: hours('Least'),
      loadMax: hours('Greatest'),
      status: text('current or historical'),
      note: text('Remark'),
      aliases: texts('Other names'),
    },
  },
  Branch: { describe: 'A line of work: ICT support, infrastructure, software; for ESCO an ISCO group', own: {} },
  Criterion: {
    describe: 'A criterion that classifies a rung of a function profile',
    own: {
      text: text('The criterion, in our own words'),
      textEn: text('The same in English'),
      category: text('Group of criteria'),
      refersTo: text('Printed reference to another place'),
    },
  },
  TargetGroup: { describe: 'A group of people a document names for a career change; a label for cohorts', own: described },
  Instrument: { describe: 'An instrument a document names for a career change', own: described },
  Initiative: { describe: 'An initiative a document names; it is no course', own: described },
  Statement: { describe: 'What a document states about the labour market', own: { kind: text('growth, trend or concept'), ...described } },
  Source: {
    describe: 'A document or data set that facts were taken from',
    own: {
      kind: text('Kind of source'),
      file: text('File it was read from'),
      version: text('Its version'),
      date: text('Its day'),
      licence: text('Its licence'),
      url: text('Its address'),
    },
  },
};
