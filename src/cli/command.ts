import type { Given } from './constraint-options.js';
import type { Language } from './language.js';
import type { Context } from './world.js';

type Words = Readonly<Record<Language, string>>;

export interface CommandOption {
  /** as commander writes it: `--note <text>`, `--all` */
  readonly flags: string;
  readonly help: Words;
}

/** One command of the command line that says everything of itself; listed in `commands/index.ts`. */
export interface CommandSpec {
  /** one word, or two with a space: `candidate put` */
  readonly name: string;
  readonly help: Words;
  /** words without a dash, in order: `<dir>`, `[dir]` */
  readonly arguments?: readonly CommandOption[];
  readonly options: readonly CommandOption[];
  /** also takes --profile and --candidate */
  readonly aboutSomebody?: boolean;
  /** also takes --to, --objective, --alternatives and every constraint of a path search */
  readonly searches?: boolean;
  /** also takes every constraint of a path search, without --to, --objective and --alternatives */
  readonly constrained?: boolean;
  readonly examples: readonly string[];
  readonly run: (given: Given, context: Context) => Promise<number>;
}
