import { type z } from 'zod';
import { en, nl } from 'zod/locales';
import type { Language } from './show.js';

type Issue = z.core.$ZodIssue;
const locales = { nl: nl().localeError, en: en().localeError };

const types: Record<string, readonly [nl: string, en: string]> = {
  string: ['tekst', 'text'],
  number: ['een getal', 'a number'],
  int: ['een geheel getal', 'a whole number'],
  boolean: ['true of false', 'true or false'],
  array: ['een lijst', 'a list'],
  object: ['een object', 'an object'],
  record: ['een object', 'an object'],
};

const formats: Record<string, readonly [nl: string, en: string]> = {
  date: ['een datum als 2025-01-31', 'a date such as 2025-01-31'],
  url: ['een webadres', 'a web address'],
};

const units: Record<string, readonly [nl: string, en: string]> = {
  string: [' tekens', ' characters'],
  array: [' in de lijst', ' in the list'],
};

/**
 * What was expected where an issue arose, as a phrase without the value found; null when only zod's own sentence is there.
 * Own phrases because zod's sentences name neither the value nor, for unions, what would have been right.
 */
export function expectedPhrase(issue: Issue, language: Language): string | null {
  const at = language === 'nl' ? 0 : 1;
  const word = (dutch: string, english: string): string => (at === 0 ? dutch : english);
  switch (issue.code) {
    case 'invalid_type':
      return types[issue.expected]?.[at] ?? issue.expected;
    case 'invalid_value':
      return issue.values.length === 1
        ? JSON.stringify(issue.values[0])
        : `${word('een van', 'one of')} ${issue.values.map((value) => JSON.stringify(value)).join(', ')}`;
    case 'too_small':
      return `${issue.inclusive === false ? word('meer dan', 'more than') : word('ten minste', 'at least')} ${issue.minimum}${units[issue.origin]?.[at] ?? ''}`;
    case 'too_big':
      return `${issue.inclusive === false ? word('minder dan', 'less than') : word('ten hoogste', 'at most')} ${issue.maximum}${units[issue.origin]?.[at] ?? ''}`;
    case 'invalid_format':
      return (
        formats[issue.format]?.[at] ??
        (issue.pattern === undefined ? issue.format : `${word('tekst van de vorm', 'text of the form')} ${issue.pattern}`)
      );
    case 'invalid_union': {
      const phrases = issue.errors.flatMap((branch) =>
        branch.filter(({ path }) => path.length === 0).map((inner) => expectedPhrase(inner, language)),
      );
      const known = [...new Set(phrases.filter((phrase) => phrase !== null))];
      return known.length === 0 ? null : known.join(word(' of ', ' or '));
    }
    case 'custom':
      // a rule of our own says both languages itself
      return (issue.params?.['expected'] as Record<Language, string> | undefined)?.[language] ?? null;
    default:
      return null;
  }
}

/** zod's own sentence, for the kinds of issue that have no phrase here. */
export function zodSentence(issue: Issue, language: Language): string {
  if (issue.code === 'custom') return issue.message;
  const sentence = locales[language](issue as unknown as z.core.$ZodRawIssue);
  return (typeof sentence === 'string' ? sentence : sentence?.message) ?? issue.message;
}
