import { coverageRequest } from '../../assessments/coverage-request.js';
import { askAndTell, jsonOption, minEvidenceOption, typed } from '../ask-and-tell.js';
import { atOptions } from '../at-options.js';
import type { CommandSpec } from '../command.js';
import { drawCoverage } from '../draw-coverage.js';
import { readSubject } from '../subject-option.js';
import { missingOption } from '../usage-error.js';

export const coverageCommand: CommandSpec = {
  name: 'coverage',
  help: {
    nl: 'wat kandidaat en werkplek dekken van een kwalificatie',
    en: 'what candidate and workplace cover of a qualification',
  },
  aboutSomebody: true,
  options: [
    {
      flags: '--qualification <id>',
      help: { nl: 'de kwalificatie, bijvoorbeeld course:27015', en: 'the qualification, for example course:27015' },
    },
    {
      flags: '--workplace <id...>',
      help: { nl: 'werkprocessen die op de werkplek voorkomen', en: 'work processes one can do at the workplace' },
    },
    minEvidenceOption,
    jsonOption,
  ],
  examples: [
    'padwijzer coverage --qualification course:27015 --profile examples/service-desk-worker.json',
    'padwijzer coverage --qualification course:27016 --workplace work-process:23405-b1-k1-w1 work-process:23405-b1-k1-w2 --lang en',
  ],
  run: async (given, context) => {
    // a workplace alone is enough
    const alone = given['profile'] === undefined && given['candidate'] === undefined && given['workplace'] !== undefined;
    if (given['qualification'] === undefined) throw missingOption('--qualification <id>', 'coverage');
    if (!alone && given['profile'] === undefined && given['candidate'] === undefined)
      throw missingOption('--profile <file> / --candidate <reference> / --workplace <id...>', 'coverage');
    const subject = alone ? { subject: {}, placed: atOptions } : await readSubject(given, 'coverage', context);
    return askAndTell(given, context, {
      schema: coverageRequest,
      request: { ...subject.subject, ...typed(given, 'qualification', 'workplace'), constraints: typed(given, 'minEvidence') },
      placed: (work) => subject.placed(work),
      ask: (services, asked, options) => services.assessments.coverage(asked, options),
      draw: drawCoverage,
    });
  },
};
