/** `goal-held` -> `goal_held`: the words of REST, as GraphQL can write them. */
export const enumName = (value: string): string => value.replace(/[^A-Za-z0-9_]/g, '_');

export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `functions` -> `Function`, `criteria` -> `Criterion`: what one of a list is called. */
export function singular(word: string): string {
  if (/criteria$/i.test(word)) return word.replace(/a$/, 'on');
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(ss|ch)es$/.test(word)) return word.slice(0, -2);
  return /(?<!s)s$/.test(word) ? word.slice(0, -1) : word;
}
