import type { CommanderError } from 'commander';
import { PadwijzerError } from '../errors.js';
import type { Language } from './language.js';

type Phrase = (name: string) => Readonly<Record<Language, string>>;

// commander speaks English only; its codes are stable, its sentences are read for the quoted name alone
const phrases: Record<string, Phrase> = {
  'commander.unknownOption': (name) => ({ nl: `onbekende optie ${name}`, en: `unknown option ${name}` }),
  'commander.unknownCommand': (name) => ({ nl: `onbekende opdracht ${name}`, en: `unknown command ${name}` }),
  'commander.optionMissingArgument': (name) => ({ nl: `bij ${name} ontbreekt de waarde`, en: `${name} lacks its value` }),
  'commander.missingArgument': (name) => ({ nl: `verplicht en niet gegeven: <${name}>`, en: `required and not given: <${name}>` }),
  'commander.excessArguments': () => ({
    nl: 'er staan losse woorden die bij geen optie horen',
    en: 'there are words that belong to no option',
  }),
};

/** A command line that cannot be read: `input-invalid`, with the command whose help shows how as remedy. */
export class UsageError extends PadwijzerError {
  constructor(
    phrase: Readonly<Record<Language, string>>,
    readonly remedy: string,
    suggestions: readonly string[] = [],
    cause?: unknown,
  ) {
    const problem = { pointer: '', message: phrase.en, messageNl: phrase.nl };
    super('input-invalid', phrase.en, {
      messageNl: phrase.nl,
      errors: [suggestions.length === 0 ? problem : { ...problem, suggestions }],
      cause,
    });
  }
}

export const missingOption = (option: string, command: string): UsageError =>
  new UsageError({ nl: `verplicht en niet gegeven: ${option}`, en: `required and not given: ${option}` }, `padwijzer ${command} --help`);

export function usageErrorOf(error: CommanderError, remedy: string): UsageError {
  const name = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?([^?]+)\?/.exec(error.message)?.[1];
  return new UsageError(phrases[error.code]?.(name) ?? invalidChoice(error.message), remedy, meant?.split(', ') ?? [], error);
}

function invalidChoice(message: string): Readonly<Record<Language, string>> {
  const [, option, value, choices] = /option '([^']*)' argument '([^']*)' is invalid\. Allowed choices are (.*)\.$/.exec(message) ?? [];
  const bare = message.replace(/^error: /, '');
  if (option === undefined) return { nl: bare, en: bare };
  return {
    nl: `${option}: verwacht een van ${choices}; gevonden: "${value}"`,
    en: `${option}: expected one of ${choices}; found "${value}"`,
  };
}
