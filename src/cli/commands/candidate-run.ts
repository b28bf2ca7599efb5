import { candidateRequest } from '../../candidates/candidate.js';
import type { Conditions } from '../../candidates/candidates.js';
import { readEntityTags } from '../../candidates/conditions.js';
import { readReference } from '../../candidates/reference.js';
import { readInput } from '../../validation/read-input.js';
import { atOptions } from '../at-options.js';
import { numeric, type Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import { readSubject } from '../subject-option.js';
import { missingOption } from '../usage-error.js';
import { withServices, type Context } from '../world.js';
import { writePrivateFile } from '../../files/write-file.js';
import { drawCandidate, drawHead } from './candidate-draw.js';
import { tell } from './candidate-words.js';
import { loadIfEmpty } from './load.js';

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export async function putCandidate(given: Given, context: Context): Promise<number> {
  const { world, language } = context;
  const reference = referenceOf(given, 'candidate put');
  const conditions = conditionsOf(given);
  const { profile, keepDays } = given;
  const subject = await readSubject({ profile }, 'candidate put', context);
  const put = await subject.placed(async () => {
    const days = keepDays === undefined ? {} : { keepDays: numeric(keepDays) };
    const request = readInput(candidateRequest, { ...subject.subject, ...days }, { what: ['profiel en opties', 'profile and options'] });
    return withServices(world, async (services) => {
      await loadIfEmpty(services, context);
      return services.candidates.put(reference, request, conditions);
    });
  });
  const news = tell(language, put.created ? 'new' : 'replaced');
  const { candidate, etag } = put;
  world.stdout.write(given['json'] === true ? json({ ...candidate, etag }) : `${[news, ...drawHead(put, context)].join('\n')}\n`);
  return exitCodes.fine;
}

export async function getCandidate(given: Given, context: Context): Promise<number> {
  const reference = referenceOf(given, 'candidate get');
  const got = await withServices(context.world, ({ candidates }) => candidates.get(reference));
  context.world.stdout.write(given['json'] === true ? json({ ...got.candidate, etag: got.etag }) : drawCandidate(got, context));
  return exitCodes.fine;
}

export async function exportCandidate(given: Given, { world, language }: Context): Promise<number> {
  const reference = referenceOf(given, 'candidate export');
  const text = json(await withServices(world, ({ candidates }) => candidates.export(reference)));
  const { out } = given;
  if (typeof out !== 'string') world.stdout.write(text);
  else {
    await writePrivateFile(out, text);
    world.stderr.write(`${tell(language, 'exported', { file: out })}\n`);
  }
  return exitCodes.fine;
}

export async function deleteCandidate(given: Given, { world, language }: Context): Promise<number> {
  const reference = referenceOf(given, 'candidate delete');
  const conditions = conditionsOf(given);
  await atOptions(() => withServices(world, ({ candidates }) => candidates.delete(reference, conditions)));
  world.stdout.write(given['json'] === true ? json({ reference, deleted: true }) : `${tell(language, 'deleted', { reference })}\n`);
  return exitCodes.fine;
}

export async function purgeCandidates(given: Given, { world, language }: Context): Promise<number> {
  const purged = await withServices(world, (services) => services.purge());
  world.stdout.write(given['json'] === true ? json({ purged }) : `${tell(language, 'purged', { n: purged })}\n`);
  return exitCodes.fine;
}

/** Read before the graph is opened: a mistake in it must not cost a connection. */
function referenceOf({ reference }: Given, command: string): string {
  if (typeof reference !== 'string') throw missingOption('--reference <ref>', command);
  return readReference(reference, '--reference');
}

/** A shell takes the quotes of an ETag away, so it may be typed without. */
function conditionsOf({ ifMatch }: Given): Conditions {
  if (typeof ifMatch !== 'string') return {};
  const bare = /^[\w-]+$/.test(ifMatch.trim());
  return { ifMatch: readEntityTags(bare ? `"${ifMatch.trim()}"` : ifMatch, '--if-match') };
}
