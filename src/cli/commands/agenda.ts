import { agendaRequest } from '../../agendas/agenda-answer.js';
import { askAndTell, jsonOption, typed } from '../ask-and-tell.js';
import type { CommandSpec } from '../command.js';
import { constraintsOf, numeric, type Given } from '../constraint-options.js';
import { drawAgenda } from '../draw-agenda.js';
import { planningOf, planOptions } from '../plan-options.js';
import { readSubject } from '../subject-option.js';
import { cleanAll } from '../text.js';
import { missingOption } from '../usage-error.js';
import type { Context } from '../world.js';

export const agendaCommand: CommandSpec = {
  name: 'agenda',
  help: { nl: 'wat eerst te laten beoordelen voor een doel', en: 'what to assess first for a goal' },
  aboutSomebody: true,
  searches: true,
  goal: 'toRequired',
  options: [
    {
      flags: '--scope <which>',
      help: {
        nl: 'claimed: wat de kandidaat opgeeft; all: al wat zou helpen (claimed)',
        en: 'claimed: what the candidate claims; all: whatever would help (claimed)',
      },
    },
    { flags: '--limit <n>', help: { nl: 'hoogstens zoveel regels (50)', en: 'at most so many lines (50)' } },
    ...planOptions,
    jsonOption,
  ],
  examples: [
    'padwijzer agenda --profile examples/service-desk-worker.json --to function:ict-infrastructuur-technicus',
    'padwijzer agenda --candidate service-desk-worker --to function:ict-infrastructuur-operator --scope all --json',
  ],
  run: agenda,
};

async function agenda(given: Given, context: Context): Promise<number> {
  const subject = await readSubject(given, 'agenda', context);
  if (given['to'] === undefined) throw missingOption('--to <id...>', 'agenda');
  const { limit } = given;
  return askAndTell(given, context, {
    schema: agendaRequest,
    request: {
      ...subject.subject,
      ...typed(given, 'to', 'objective'),
      constraints: constraintsOf(given),
      planning: planningOf(given),
      agenda: { ...typed(given, 'scope'), ...(limit === undefined ? {} : { limit: numeric(limit) }) },
    },
    placed: (work) => subject.placed(work),
    ask: (services, asked, options) => services.assessmentAgenda(asked, options),
    draw: (answer, { language, width, ink }) => `${drawAgenda(cleanAll(answer), language, width, ink).join('\n')}\n`,
  });
}
