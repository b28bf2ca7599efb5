import { PadwijzerError } from '../errors.js';
import { refusePersonalData } from '../profiles/personal-data.js';
import type { JsonText } from '../validation/json-text.js';
import { optionAt, type Given } from './constraint-options.js';
import { readJsonSource } from './read-source.js';
import { missingOption, UsageError } from './usage-error.js';
import type { Context } from './world.js';

/** Whom a command is about, as typed: a profile file (or standard input), or the reference of a stored candidate. */
export interface SubjectOption {
  /** `{profile}` or `{candidate}`, to be part of a request */
  readonly subject: { readonly profile: unknown } | { readonly candidate: unknown };
  /** Runs work; places in the profile become file, line and column, other places become options. */
  placed<T>(work: () => Promise<T>): Promise<T>;
}

/** Reads `--profile FILE` or `--candidate REFERENCE`; exactly one of them. Personal data in a profile is refused at once. */
export async function readSubject(given: Given, command: string, context: Context): Promise<SubjectOption> {
  const { profile: file, candidate } = given;
  if (typeof file === 'string' && typeof candidate === 'string')
    throw new UsageError(
      { nl: 'geef --profile of --candidate, niet allebei', en: 'give --profile or --candidate, not both' },
      `padwijzer ${command} --help`,
    );
  if (typeof candidate === 'string') {
    return { subject: { candidate }, placed: (work) => placedIn(null, context, work) };
  }
  if (typeof file !== 'string') throw missingOption('--profile <file> / --candidate <reference>', command);
  const profile = await readJsonSource(file, context.world);
  await placedIn(profile, context, async () => refusePersonalData(profile.value, { path: ['profile'] }));
  return { subject: { profile: profile.value }, placed: (work) => placedIn(profile, context, work) };
}

/** Pointers into a request mean nothing to who typed options and wrote a file: they become options, lines and columns. */
async function placedIn<T>(profile: JsonText | null, { language }: Context, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // what is wrong with the command line itself stands nowhere in the profile
    if (error instanceof UsageError || !(error instanceof PadwijzerError) || error.details.errors === undefined) throw error;
    const errors = error.details.errors.map((problem) => {
      const option = problem.pointer.startsWith('--') ? problem.pointer : optionAt(problem.pointer);
      if (option !== null || profile === null) return { ...problem, pointer: option ?? problem.pointer };
      const inside = problem.pointer.replace(/^\/profile/, '');
      return { ...problem, pointer: `${profile.place(inside, language)}${inside === '' ? '' : ` (${inside})`}` };
    });
    const { messageNl } = error.details;
    throw new PadwijzerError(error.code, error.message, { errors, cause: error, ...(messageNl === undefined ? {} : { messageNl }) });
  }
}

/** Runs work that stops when the reader asks to (Ctrl-C). */
export async function untilInterrupted<T>({ world }: Context, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const stopping = new AbortController();
  const forget = world.onInterrupt?.(() => stopping.abort());
  try {
    return await work(stopping.signal);
  } finally {
    forget?.();
  }
}
