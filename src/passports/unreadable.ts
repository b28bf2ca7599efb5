import { PadwijzerError, type InputProblem } from '../errors.js';

export type Problem = Required<Pick<InputProblem, 'pointer' | 'message' | 'messageNl'>>;

export const problem = (pointer: string, message: string, messageNl: string): Problem => ({ pointer: pointer || '/', message, messageNl });

/** The one error of a document that cannot be read, with all that is wrong; it repeats names of terms and types, never what the document says. */
export function unreadable(problems: readonly Problem[]): PadwijzerError {
  const [first = problem('', 'nothing found', 'niets gevonden')] = problems;
  const more = problems.length > 1 ? [` (and ${problems.length - 1} more)`, ` (en nog ${problems.length - 1})`] : ['', ''];
  return new PadwijzerError('document-unreadable', `${first.pointer}: ${first.message}${more[0]}`, {
    messageNl: `${first.pointer}: ${first.messageNl}${more[1]}`,
    errors: problems.slice(0, 50),
  });
}
