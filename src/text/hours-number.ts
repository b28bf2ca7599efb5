/** Hours as people read them: whole, with the separators of the language. */
export const hoursNumber = (hours: number, language: 'nl' | 'en'): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 0 }).format(hours);
