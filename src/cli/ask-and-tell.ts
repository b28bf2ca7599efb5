import type { z } from 'zod';
import type { Services } from '../services.js';
import { readInput } from '../validation/read-input.js';
import type { CommandOption } from './command.js';
import { loadIfEmpty } from './commands/load.js';
import type { Given } from './constraint-options.js';
import { exitCodes } from './exit-codes.js';
import { untilInterrupted } from './subject-option.js';
import { withServices, type Context } from './world.js';

export const jsonOption: CommandOption = { flags: '--json', help: { nl: 'JSON in plaats van tekst', en: 'JSON instead of text' } };
export const minEvidenceOption: CommandOption = {
  flags: '--min-evidence <grade>',
  help: { nl: 'wat meetelt: claimed, evidenced, certified (claimed)', en: 'what counts: claimed, evidenced, certified (claimed)' },
};

/** Options that were typed, by the names they have in a request. */
export const typed = (given: Given, ...keys: readonly string[]): Record<string, unknown> =>
  Object.fromEntries(keys.filter((key) => given[key] !== undefined).map((key) => [key, given[key]]));

interface Question<S extends z.ZodType, A> {
  readonly schema: S;
  /** the request as typed */
  readonly request: unknown;
  /** runs work with places as the reader knows them */
  readonly placed: <T>(work: () => Promise<T>) => Promise<T>;
  readonly ask: (services: Services, asked: z.output<S>, options: { readonly signal: AbortSignal }) => Promise<A>;
  readonly draw: (answer: A, context: Context) => string;
}

/** Checks the request before a database is opened, asks, and writes the answer as text or JSON. */
export async function askAndTell<S extends z.ZodType, A>(given: Given, context: Context, question: Question<S, A>): Promise<number> {
  const answer = await question.placed(async () => {
    const asked = readInput(question.schema, question.request, { what: ['profiel en opties', 'profile and options'] });
    return withServices(context.world, async (services) => {
      await loadIfEmpty(services, context);
      return untilInterrupted(context, (signal) => question.ask(services, asked, { signal }));
    });
  });
  context.world.stdout.write(given['json'] === true ? `${JSON.stringify(answer, null, 2)}\n` : question.draw(answer, context));
  return exitCodes.fine;
}

/** What was done, as lines or as JSON. */
export function tell({ world }: Context, asJson: unknown, data: object, lines: readonly string[]): number {
  world.stdout.write(`${asJson === true ? JSON.stringify(data, null, 2) : lines.join('\n')}\n`);
  return exitCodes.fine;
}
