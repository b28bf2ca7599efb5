import { classificationRequest } from '../../assessments/classification-shapes.js';
import { askAndTell, jsonOption, minEvidenceOption, typed } from '../ask-and-tell.js';
import type { CommandSpec } from '../command.js';
import { drawClassification } from '../draw-classification.js';
import { readSubject } from '../subject-option.js';

export const classifyCommand: CommandSpec = {
  name: 'classify',
  help: {
    nl: 'in welke trede van een functieprofiel iemand valt, en waarom niet hoger',
    en: 'which rung of a function profile somebody is in, and why not a heavier one',
  },
  aboutSomebody: true,
  options: [
    {
      flags: '--function-profile <id>',
      help: { nl: 'het functieprofiel (zonder: het enige met treden)', en: 'the function profile (without: the only one with rungs)' },
    },
    minEvidenceOption,
    jsonOption,
  ],
  examples: [
    'padwijzer classify --profile examples/ict-administrator.json',
    'padwijzer classify --candidate service-desk-worker --function-profile function:0403 --min-evidence evidenced --lang en',
  ],
  run: async (given, context) => {
    const subject = await readSubject(given, 'classify', context);
    return askAndTell(given, context, {
      schema: classificationRequest,
      request: { ...subject.subject, ...typed(given, 'functionProfile', 'minEvidence') },
      placed: (work) => subject.placed(work),
      ask: (services, asked, options) => services.assessments.classification(asked, options),
      draw: drawClassification,
    });
  },
};
