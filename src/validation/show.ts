import { withoutPersonalData, personalDataIn } from './personal-data.js';

export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

const longest = 60;
const notShown = { nl: '(niet getoond)', en: '(not shown)' } as const;

/**
 * A value from outside as a short text that fits in a message; lists and objects by size, since their inside may be huge or deep,
 * and nothing of what looks like personal data.
 */
export function show(value: unknown, language: Language): string {
  const nl = language === 'nl';
  if (value === undefined) return nl ? 'niets' : 'nothing';
  if (typeof value === 'string' || typeof value === 'number') {
    // looked at before it is cut or escaped, which would hide what it is
    if (personalDataIn(String(value)) !== null) return notShown[language];
    if (typeof value === 'number') return String(value);
    return visible(JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value));
  }
  if (Array.isArray(value)) return nl ? `een lijst van ${value.length}` : `a list of ${value.length}`;
  if (value === null || typeof value === 'boolean') return String(value);
  return nl ? 'een object' : 'an object';
}

/** What both doors put every message and place through last: no control character, and nothing that looks like personal data. */
export const presentable = (text: string, language: Language): string => visible(withoutPersonalData(text, notShown[language]));

/** Control and formatting characters could turn around or hide what stands beside them: they are written out. */
const visible = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (one) => `\\u${(one.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`);

/** RFC 6901: `['profile', 'functions', 0]` -> `/profile/functions/0`. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
