import { feederSearch, type Feeders } from '../../feeders/shapes.js';
import { askAndTell, jsonOption, typed } from '../ask-and-tell.js';
import { atOptions } from '../at-options.js';
import type { CommandSpec } from '../command.js';
import { constraintsOf, numeric, type Given } from '../constraint-options.js';
import { drawFeeders } from '../draw-feeders.js';
import { exitCodes } from '../exit-codes.js';
import { missingOption } from '../usage-error.js';
import type { Context } from '../world.js';

export const feedersCommand: CommandSpec = {
  name: 'feeders',
  help: { nl: 'welke functies naar een doel leiden, de beste eerst', en: 'which functions lead to a goal, the best first' },
  constrained: true,
  options: [
    { flags: '--to <id>', help: { nl: 'de functie waar het om gaat', en: 'the function it is about' } },
    {
      flags: '--objective <name>',
      help: { nl: 'wat beter is: overlap, shortest (overlap)', en: 'what is better: overlap, shortest (overlap)' },
    },
    { flags: '--from-branches <id...>', help: { nl: 'alleen functies van deze richtingen', en: 'only functions of these branches' } },
    { flags: '--from-functions <id...>', help: { nl: 'alleen deze functies', en: 'only these functions' } },
    { flags: '--page <n>', help: { nl: 'welke bladzijde (1)', en: 'which page (1)' } },
    { flags: '--page-size <n>', help: { nl: 'zoveel per bladzijde, 1 tot 100 (20)', en: 'so many on a page, 1 to 100 (20)' } },
    jsonOption,
  ],
  examples: [
    'padwijzer feeders --to function:software-engineer',
    'padwijzer feeders --to function:ict-infrastructuur-technicus --from-branches branch:ict-support --objective shortest --lang en',
  ],
  run: feeders,
};

async function feeders(given: Given, context: Context): Promise<number> {
  if (given['to'] === undefined) throw missingOption('--to <id>', 'feeders');
  const told: { outcome?: Feeders['outcome'] } = {};
  const { fromBranches, fromFunctions, page, pageSize } = given;
  const exit = await askAndTell(given, context, {
    schema: feederSearch,
    request: {
      ...typed(given, 'to', 'objective'),
      constraints: constraintsOf(given),
      from: {
        ...(fromBranches === undefined ? {} : { branches: fromBranches }),
        ...(fromFunctions === undefined ? {} : { functions: fromFunctions }),
      },
      ...(page === undefined ? {} : { page: numeric(page) }),
      ...(pageSize === undefined ? {} : { pageSize: numeric(pageSize) }),
    },
    placed: (work) => atOptions(work),
    ask: async (services, asked, options) => {
      const answer = await services.feeders(asked, options);
      told.outcome = answer.outcome;
      return answer;
    },
    draw: drawFeeders,
  });
  return told.outcome === 'no-feeders' ? exitCodes.noPath : exit;
}
