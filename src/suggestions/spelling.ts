/** Lower case letters and digits without marks, one space between words: what is left when spelling habits are taken away. */
export function plainText(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export const wordsOf = (plain: string): string[] => (plain === '' ? [] : plain.split(' '));

/**
 * A printed name as people write it: `Medewerk(st)er ICT` is "medewerker ict" or "medewerkster ict", `beheer(st/d)er` is "beheerster",
 * "beheerder" or "beheerer". Only brackets inside a word stand for two spellings; others are read as if they were not there.
 */
export function spellings(name: string): string[] {
  const found = /(?<=\p{L})\(([\p{L}/]+)\)(?=\p{L})/u.exec(name);
  if (found === null) return [plainText(name)];
  const [before, after] = [name.slice(0, found.index), name.slice(found.index + found[0].length)];
  const endings = ['', ...(found[1] ?? '').split('/')];
  return [...new Set(endings.flatMap((ending) => spellings(`${before}${ending}${after}`)))];
}
