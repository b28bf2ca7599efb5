import { recommendationRequest, type Recommendations } from '../../recommendations/shapes.js';
import { askAndTell, jsonOption, typed } from '../ask-and-tell.js';
import type { CommandSpec } from '../command.js';
import { constraintsOf, numeric, type Given } from '../constraint-options.js';
import { drawRecommendations } from '../draw-recommendations.js';
import { exitCodes } from '../exit-codes.js';
import { rankingOf, rankingOption } from '../ranking-option.js';
import { readSubject } from '../subject-option.js';
import type { Context } from '../world.js';

export const recommendCommand: CommandSpec = {
  name: 'recommend',
  help: { nl: 'de beste bereikbare functies, met variatie en een reden', en: 'the best reachable functions, with variety and a reason' },
  aboutSomebody: true,
  constrained: true,
  options: [
    {
      flags: '--objective <name>',
      help: { nl: 'wat beter is: overlap, shortest (overlap)', en: 'what is better: overlap, shortest (overlap)' },
    },
    { flags: '--limit <n>', help: { nl: 'hoogstens zoveel functies, 1 tot 50 (10)', en: 'at most so many functions, 1 to 50 (10)' } },
    {
      flags: '--variety <share>',
      help: { nl: '0: de kale volgorde; 1: zo verschillend mogelijk (0.5)', en: '0: the plain order; 1: as unlike as can be (0.5)' },
    },
    { flags: '--exclude <id...>', help: { nl: 'functies of richtingen die niet genoemd worden', en: 'functions or branches not to name' } },
    rankingOption,
    jsonOption,
  ],
  examples: [
    'padwijzer recommend --profile examples/developer.json',
    'padwijzer recommend --profile examples/ex-police-officer.json --limit 5 --variety 0.8 --lang en',
  ],
  run: recommend,
};

async function recommend(given: Given, context: Context): Promise<number> {
  const subject = await readSubject(given, 'recommend', context);
  const told: { outcome?: Recommendations['outcome'] } = {};
  const { limit, variety, exclude } = given;
  const named = Array.isArray(exclude) ? (exclude as string[]) : [];
  const exit = await askAndTell(given, context, {
    schema: recommendationRequest,
    request: {
      ...subject.subject,
      ...typed(given, 'objective'),
      ...(limit === undefined ? {} : { limit: numeric(limit) }),
      ...(variety === undefined ? {} : { variety: numeric(variety) }),
      constraints: constraintsOf(given),
      ...(await rankingOf(given, context.world)),
      exclude: {
        functions: named.filter((id) => !id.startsWith('branch:')),
        branches: named.filter((id) => id.startsWith('branch:')),
      },
    },
    placed: (work) => subject.placed(work),
    ask: async (services, asked, options) => {
      const answer = await services.recommend(asked, options);
      told.outcome = answer.outcome;
      return answer;
    },
    draw: drawRecommendations,
  });
  return told.outcome === 'nothing-reachable' ? exitCodes.noPath : exit;
}
