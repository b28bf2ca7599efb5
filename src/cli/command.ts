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
  /** of the first of a group: what the group is for, where it is not what is stored */
  readonly group?: Words;
  /** words without a dash, in order: `<dir>`, `[dir]` */
  readonly arguments?: readonly CommandOption[];
  readonly options: readonly CommandOption[];
  /** also takes --profile and --candidate */
  readonly aboutSomebody?: boolean;
  /** also takes --to, --objective, --alternatives and every constraint of a path search */
  readonly searches?: boolean;
  /** what --to says in the help, where it is not: without it, the best path to every function */
  readonly goal?: 'toRequired' | 'toOptional';
  /** also takes every constraint of a path search, without --to, --objective and --alternatives */
  readonly constrained?: boolean;
  readonly examples: readonly string[];
  readonly run: (given: Given, context: Context) => Promise<number>;
}
