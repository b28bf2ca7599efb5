/** Most texts are this already: printable ASCII without runs of spaces. */
const plainAlready = /^(?!.* {2})[\x20-\x7e]*$/;
const digitValues = new Map<string, string>();

/**
 * One spelling of what reads alike: compatibility forms composed, digits of any script as 0 to 9, white space as one space, every dash a hyphen,
 * nothing invisible, and `@` without what people put around it.
 */
export function plainForm(text: string): string {
  const folded = plainAlready.test(text)
    ? text
    : text
        .normalize('NFKC')
        .replace(/[\p{Cf}\p{Mn}\p{Me}]+/gu, '')
        .replace(/\p{Nd}/gu, digitOf)
        .replace(/[\p{Pd}\u2043\u2212]/gu, '-')
        .replace(/[\u00b7\u2022\u2219\u22c5\u30fb]/g, '.')
        .replace(/[\s\p{Cc}\p{Z}]+/gu, ' ');
  return folded.includes('@') || /\bat\b/i.test(folded) ? folded.replace(/ ?(?:@|[([{<] ?at ?[)\]}>]) ?/gi, '@') : folded;
}

/** Digits stand ten in a row in Unicode, zero first: the value is how many stand before it. */
function digitOf(digit: string): string {
  if (digit >= '0' && digit <= '9') return digit;
  let value = digitValues.get(digit);
  if (value === undefined) {
    const code = digit.codePointAt(0) ?? 0;
    let before = 0;
    while (/^\p{Nd}$/u.test(String.fromCodePoint(code - before - 1))) before += 1;
    value = String(before % 10);
    digitValues.set(digit, value);
  }
  return value;
}
