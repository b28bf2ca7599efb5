import { PadwijzerError } from '../errors.js';
import { optionAt } from './constraint-options.js';

/** Runs work of a command without a profile: places in the request become the options they were typed in; `names` where those differ. */
export async function atOptions<T>(work: () => Promise<T>, names: Readonly<Record<string, string>> = {}): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PadwijzerError) || error.details.errors === undefined) throw error;
    const errors = error.details.errors.map((problem) => {
      const option = optionAt(problem.pointer) ?? problem.pointer;
      return { ...problem, pointer: names[option] ?? option };
    });
    throw new PadwijzerError(error.code, error.message, { ...error.details, errors, cause: error });
  }
}
