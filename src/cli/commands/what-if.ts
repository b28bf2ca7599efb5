import { whatIfRequest, type WhatIfRequest } from '../../what-ifs/what-if.js';
import { askAndTell, jsonOption } from '../ask-and-tell.js';
import type { CommandSpec } from '../command.js';
import type { Given } from '../constraint-options.js';
import { drawWhatIf } from '../draw-what-if.js';
import { exitCodes } from '../exit-codes.js';
import { planningOf, planOptions } from '../plan-options.js';
import { readSubject, type SubjectOption } from '../subject-option.js';
import { missingOption, UsageError } from '../usage-error.js';
import type { Context } from '../world.js';
import { searchOf } from './paths.js';

export const whatIfCommand: CommandSpec = {
  name: 'what-if',
  help: {
    nl: 'dezelfde zoekopdracht met iets erbij: een competentie, opleiding of erkenning',
    en: 'the same search with something more: a competence, course or recognition',
  },
  aboutSomebody: true,
  searches: true,
  options: [
    {
      flags: '--add <id...>',
      help: {
        nl: 'wat erbij komt, als certified; anders id=claimed of id=evidenced',
        en: 'what is added, as certified; else id=claimed or id=evidenced',
      },
    },
    ...planOptions,
    jsonOption,
  ],
  examples: [
    'padwijzer what-if --profile examples/developer.json --add competence:oplossingsgericht --to function:software-architect',
    'padwijzer what-if --profile examples/developer.json --add course:80130 competence:creatief=claimed --objective effort --to function:software-architect',
  ],
  run: whatIf,
};

const lists: Readonly<Record<string, keyof WhatIfRequest['add']>> = {
  function: 'functions',
  competence: 'competences',
  'work-process': 'workProcesses',
  course: 'courses',
  criterion: 'criteria',
};

async function whatIf(given: Given, context: Context): Promise<number> {
  const subject = await readSubject(given, 'what-if', context);
  const told: { after?: { readonly found: boolean } } = {};
  const exit = await askAndTell(given, context, {
    schema: whatIfRequest,
    request: await subject.placed(() => Promise.resolve(requestOf(subject, given))),
    placed: (work) => subject.placed(work),
    ask: async (services, asked, options) => {
      const answer = await services.whatIf(asked, options);
      told.after = answer.after;
      return answer;
    },
    draw: (answer, { language, width, ink }) => drawWhatIf(answer, language, width, ink),
  });
  return told.after?.found === false ? exitCodes.noPath : exit;
}

function requestOf(subject: SubjectOption, given: Given): unknown {
  const add: Record<string, { id: string; evidence: string }[]> = {};
  if (!Array.isArray(given['add'])) throw missingOption('--add <id...>', 'what-if');
  for (const typed of given['add'] as string[]) {
    const [id = '', evidence = 'certified'] = typed.split('=');
    const list = lists[id.split(':')[0] ?? ''];
    if (list === undefined) throw unknownKind(typed);
    add[list] = [...(add[list] ?? []), { id, evidence }];
  }
  return { ...searchOf(subject, given), planning: planningOf(given), include: ['plan'], add };
}

const unknownKind = (typed: string): UsageError =>
  new UsageError(
    {
      nl: `--add: verwacht een id die begint met ${Object.keys(lists).join(':, ')}:; gevonden: "${typed}"`,
      en: `--add: expected an id that begins with ${Object.keys(lists).join(':, ')}:; found "${typed}"`,
    },
    'padwijzer what-if --help',
  );
