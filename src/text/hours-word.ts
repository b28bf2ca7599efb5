export type HoursWord = 'hoursUnknown' | 'hoursFrom' | 'hoursExact' | 'hoursRange';

/** Which words hours need, and with what: whole and rounded outwards; a bound nobody states stays unknown and is never filled in. */
export function hoursWord(
  { min, max }: { readonly min: number; readonly max: number | null },
  number: (value: number) => string,
): readonly [word: HoursWord, values: { readonly min: string; readonly max: string }] {
  const [least, most] = [Math.floor(min), max === null ? null : Math.ceil(max)];
  const values = { min: number(least), max: most === null ? '' : number(most) };
  if (most === null) return [least === 0 ? 'hoursUnknown' : 'hoursFrom', values];
  return [least === most ? 'hoursExact' : 'hoursRange', values];
}
