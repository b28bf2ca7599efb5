/** The name in a language; what has no English one keeps that of its source. */
export const nameOf = (item: { readonly name: string; readonly nameEn: string | null }, language: 'nl' | 'en'): string =>
  language === 'en' ? (item.nameEn ?? item.name) : item.name;
