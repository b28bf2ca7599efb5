import { documentWords } from './passport-words.js';
import { base64, languageConcepts, svgFile, type Elm } from './elm.js';

type Language = 'nl' | 'en';

/** The model wants a picture of the document per language: one page that says what it is, and that nobody signed it. */
export function displayParameter(remarks: readonly { readonly nl: string; readonly en: string }[]): Elm {
  const description = (language: Language): string => [documentWords.unsigned, ...remarks].map((words) => words[language]).join(' ');
  return {
    type: 'DisplayParameter',
    title: documentWords.title,
    description: { nl: description('nl'), en: description('en') },
    primaryLanguage: languageConcepts.nl,
    language: [languageConcepts.nl, languageConcepts.en],
    individualDisplay: (['nl', 'en'] as const).map((language) => ({
      type: 'IndividualDisplay',
      language: languageConcepts[language],
      displayDetail: [
        {
          type: 'DisplayDetail',
          page: 1,
          image: { type: 'MediaObject', contentType: svgFile, contentEncoding: base64, content: page(language) },
        },
      ],
    })),
  };
}

function page(language: Language): string {
  const [first = '', ...more] = documentWords.unsigned[language].split(/(?<=[:.]) /);
  const lines = [first, ...more].map((line, index) => `<text x="40" y="${140 + 28 * index}" font-size="14">${line}</text>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="794" height="300" font-family="sans-serif"><text x="40" y="80" font-size="32">${documentWords.title[language]}</text>${lines}</svg>`;
  return Buffer.from(svg, 'utf8').toString('base64');
}
