import { pathSearchRequest, type PathSearchRequest } from '../../paths/request.js';
import { readInput } from '../../validation/read-input.js';
import { constraintsOf, numeric, type Given } from '../constraint-options.js';
import { drawAnswer } from '../draw-answer.js';
import { exitCodes } from '../exit-codes.js';
import { planningOf } from '../plan-options.js';
import { readSubject, untilInterrupted, type SubjectOption } from '../subject-option.js';
import { withServices, type Context } from '../world.js';
import { loadIfEmpty } from './load.js';

export async function pathsCommand(given: Given, context: Context): Promise<number> {
  const { world, language, width, ink } = context;
  const subject = await readSubject(given, 'paths', context);
  const answer = await subject.placed(async () => {
    // the profile is read and checked first: a mistake in it must not cost a database connection
    const search = searchOf(subject, given);
    return withServices(world, async (services) => {
      await loadIfEmpty(services, context);
      return untilInterrupted(context, (signal) => services.searchPaths(search, { signal }));
    });
  });
  world.stdout.write(given['json'] === true ? `${JSON.stringify(answer, null, 2)}\n` : drawAnswer(answer, language, width, ink));
  return answer.found || answer.outcome === 'goal-held' ? exitCodes.fine : exitCodes.noPath;
}

/** A path search from the options of a command that searches. */
export function searchOf({ subject }: SubjectOption, given: Given): PathSearchRequest {
  const whole = {
    ...subject,
    ...(given['to'] === undefined ? {} : { to: given['to'] }),
    ...(given['objective'] === undefined ? {} : { objective: given['objective'] }),
    ...(given['alternatives'] === undefined ? {} : { alternatives: numeric(given['alternatives']) }),
    constraints: constraintsOf(given),
    planning: planningOf(given),
    include: [
      ...(given['plan'] === true || given['hoursPerWeek'] !== undefined || given['qualification'] !== undefined ? ['plan'] : []),
      ...(given['agenda'] === true ? ['agenda'] : []),
      ...(given['robustness'] === true ? ['robustness'] : []),
    ],
  };
  return readInput(pathSearchRequest, whole, { what: ['profiel en opties', 'profile and options'] });
}
