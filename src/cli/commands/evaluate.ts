import { evaluationRequest } from '../../evaluations/shapes.js';
import { readInput } from '../../validation/read-input.js';
import { jsonOption, typed } from '../ask-and-tell.js';
import { atOptions } from '../at-options.js';
import type { CommandSpec } from '../command.js';
import { constraintsOf, numeric, type Given } from '../constraint-options.js';
import { drawEvaluation } from '../draw-evaluation.js';
import { exitCodes } from '../exit-codes.js';
import { rankingOf, rankingOption } from '../ranking-option.js';
import { readTextSource } from '../read-source.js';
import { untilInterrupted } from '../subject-option.js';
import { withServices, type Context } from '../world.js';
import { loadIfEmpty } from './load.js';

export const evaluateCommands: readonly CommandSpec[] = [
  {
    name: 'evaluate transitions',
    group: { nl: 'de aanbevelingen toetsen aan gegevens van uzelf', en: 'test the recommendations on data of your own' },
    help: {
      nl: 'hoe hoog de aanbevelingen waargenomen overstappen zetten, naast vergelijkingsmethoden',
      en: 'how high the recommendations rank observed moves, beside baselines',
    },
    constrained: true,
    arguments: [
      {
        flags: '<file>',
        help: {
          nl: 'CSV met de kolommen from, to, count; - leest van standaardinvoer',
          en: 'CSV with the columns from, to, count; - reads standard input',
        },
      },
    ],
    options: [
      {
        flags: '--objective <name>',
        help: {
          nl: 'volgorde van de aanbevelingen: overlap, shortest (overlap)',
          en: 'order of the recommendations: overlap, shortest (overlap)',
        },
      },
      rankingOption,
      { flags: '--seed <n>', help: { nl: 'beginwaarde van het toeval (1)', en: 'seed of what is random (1)' } },
      {
        flags: '--resamples <n>',
        help: { nl: 'trekkingen voor de intervallen, 100 tot 10000 (1000)', en: 'resamples for the intervals, 100 to 10000 (1000)' },
      },
      jsonOption,
    ],
    examples: [
      'padwijzer evaluate transitions examples/transitions-synthetic.csv',
      'padwijzer evaluate transitions moves.csv --ranking learned.json --json',
    ],
    run: evaluate,
  },
];

async function evaluate(given: Given, context: Context): Promise<number> {
  const { world, language, width, ink } = context;
  const file = String(given['file']);
  return atOptions(async () => {
    const asked = {
      ...typed(given, 'objective'),
      ...Object.fromEntries(['seed', 'resamples'].filter((key) => given[key] !== undefined).map((key) => [key, numeric(given[key])])),
      constraints: constraintsOf(given),
      ...(await rankingOf(given, world)),
    };
    const request = readInput(evaluationRequest, asked, { what: ['opties', 'options'] });
    const text = await readTextSource(file, world);
    const evaluation = await withServices(world, async (services) => {
      await loadIfEmpty(services, context);
      return untilInterrupted(context, (signal) => services.evaluateTransitions({ text, file }, request, { signal }));
    });
    world.stdout.write(
      given['json'] === true ? `${JSON.stringify(evaluation, null, 2)}\n` : drawEvaluation(evaluation, language, width, ink),
    );
    return evaluation.bad.length === 0 ? exitCodes.fine : exitCodes.problemsFound;
  });
}
