export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

const longest = 60;

/** A value from outside as a short text that fits in a message; lists and objects by size, since their inside may be huge or deep. */
export function show(value: unknown, language: Language): string {
  const nl = language === 'nl';
  if (value === undefined) return nl ? 'niets' : 'nothing';
  if (typeof value === 'string') return JSON.stringify(value.length > longest ? `${value.slice(0, longest)}…` : value);
  if (Array.isArray(value)) return nl ? `een lijst van ${value.length}` : `a list of ${value.length}`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return nl ? 'een object' : 'an object';
}

/** RFC 6901: `['profile', 'functions', 0]` -> `/profile/functions/0`. */
export function pointer(path: readonly PropertyKey[]): string {
  return path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
