import { PadwijzerError } from '../../errors.js';
import { pathSearch, type PathSearch } from '../../paths/search.js';
import { readInput } from '../../validation/read-input.js';
import { constraintsOf, numeric, optionAt, type Given } from '../constraint-options.js';
import { drawAnswer } from '../draw-answer.js';
import { exitCodes } from '../exit-codes.js';
import type { JsonText } from '../json-text.js';
import { readJsonSource } from '../read-source.js';
import { missingOption } from '../usage-error.js';
import { withServices, type Context } from '../world.js';
import { loadIfEmpty } from './load.js';

export async function pathsCommand(given: Given, context: Context): Promise<number> {
  const { world, language, width, ink } = context;
  if (typeof given['profile'] !== 'string') throw missingOption('--profile <file>', 'paths');
  const profile = await readJsonSource(given['profile'], world);
  const answer = await placed(profile, context, async () => {
    // the profile is read and checked first: a mistake in it must not cost a database connection
    const search = searchOf(profile.value, given);
    return withServices(world, async (services) => {
      await loadIfEmpty(services, context);
      const stopping = new AbortController();
      const forget = world.onInterrupt?.(() => stopping.abort());
      try {
        return await services.searchPaths(search, { signal: stopping.signal });
      } finally {
        forget?.();
      }
    });
  });
  world.stdout.write(given['json'] === true ? `${JSON.stringify(answer, null, 2)}\n` : drawAnswer(answer, language, width, ink));
  return answer.found || answer.outcome === 'goal-held' ? exitCodes.fine : exitCodes.noPath;
}

function searchOf(profile: unknown, given: Given): PathSearch {
  const whole = {
    profile,
    ...(given['to'] === undefined ? {} : { to: given['to'] }),
    ...(given['objective'] === undefined ? {} : { objective: given['objective'] }),
    ...(given['alternatives'] === undefined ? {} : { alternatives: numeric(given['alternatives']) }),
    constraints: constraintsOf(given),
  };
  return readInput(pathSearch, whole, { what: ['profiel en opties', 'profile and options'] });
}

/** Pointers into the search mean nothing to who typed options and wrote a file: they become options, lines and columns. */
async function placed<T>(profile: JsonText, { language }: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PadwijzerError) || error.details.errors === undefined) throw error;
    const errors = error.details.errors.map((problem) => {
      const inside = problem.pointer.replace(/^\/profile/, '');
      const place = optionAt(problem.pointer) ?? `${profile.place(inside, language)}${inside === '' ? '' : ` (${inside})`}`;
      return { ...problem, pointer: place };
    });
    const { messageNl } = error.details;
    throw new PadwijzerError(error.code, error.message, { errors, cause: error, ...(messageNl === undefined ? {} : { messageNl }) });
  }
}
