import { tShapeRequest } from '../../assessments/t-shape-shapes.js';
import { askAndTell, jsonOption, minEvidenceOption, typed } from '../ask-and-tell.js';
import type { CommandSpec } from '../command.js';
import { drawTShape } from '../draw-t-shape.js';
import { readSubject } from '../subject-option.js';

export const tShapeCommand: CommandSpec = {
  name: 't-shape',
  help: { nl: 'diepte in de eigen richting en breedte over richtingen', en: 'depth in the own branch and breadth across branches' },
  aboutSomebody: true,
  options: [
    {
      flags: '--branch <id>',
      help: { nl: 'de eigen richting (zonder: die van de functies)', en: 'the own branch (without: those of the functions)' },
    },
    minEvidenceOption,
    {
      flags: '--matching <how>',
      help: { nl: 'overeenkomsten die meetellen: none, exact, close (close)', en: 'matches that count: none, exact, close (close)' },
    },
    jsonOption,
  ],
  examples: [
    'padwijzer t-shape --profile examples/developer.json',
    'padwijzer t-shape --profile examples/ex-police-officer.json --branch branch:ict-support --lang en',
  ],
  run: async (given, context) => {
    const subject = await readSubject(given, 't-shape', context);
    // as with the command functions, a branch may be typed without its prefix
    const branch = typeof given['branch'] === 'string' && !given['branch'].includes(':') ? { branch: `branch:${given['branch']}` } : {};
    return askAndTell(given, context, {
      schema: tShapeRequest,
      request: { ...subject.subject, ...typed(given, 'branch', 'minEvidence', 'matching'), ...branch },
      placed: (work) => subject.placed(work),
      ask: (services, asked, options) => services.assessments.tShape(asked, options),
      draw: drawTShape,
    });
  },
};
