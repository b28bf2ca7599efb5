/** `minOverlap` is `--min-overlap` on the command line: one rule, so that names cannot drift apart. */
export const optionName = (key: string): string => `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;

/** The option that sets a constraint to a value, null when no single option can say it. */
export function optionFor(constraint: string, value: unknown): string | null {
  if (value === true) return optionName(constraint);
  if (Array.isArray(value)) return value.length === 0 ? null : `${optionName(constraint)} ${value.join(' ')}`;
  return typeof value === 'number' || typeof value === 'string' ? `${optionName(constraint)} ${value}` : null;
}
