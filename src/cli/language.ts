import { languages, type Language } from '../validation/show.js';

export { languages, type Language };

/**
 * Language of the messages before the command line is parsed, because a parsing error must already be in it:
 * `--lang`, else LC_ALL, LC_MESSAGES, LANG (the order of POSIX); anything that is not English is Dutch.
 */
export function chooseLanguage(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Language {
  const at = argv.indexOf('--lang');
  const asked = at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const locale = asked ?? (env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || 'nl');
  return /^en(?![a-z])/i.test(locale) ? 'en' : 'nl';
}
