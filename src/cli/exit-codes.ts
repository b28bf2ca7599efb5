import type { Language } from './language.js';

/** Exit codes beside those of `errorTable`. */
export const exitCodes = { fine: 0, problemsFound: 1, usage: 2, noPath: 3 } as const;

/** Told in the help of the program; scripts depend on these. */
export const exitCodeHelp: readonly (readonly [code: string, meaning: Readonly<Record<Language, string>>])[] = [
  ['0', { nl: 'gelukt', en: 'fine' }],
  [
    '1',
    {
      nl: 'doctor of audit verify vond iets dat niet klopt; replay: een ander antwoord',
      en: 'doctor or audit verify found something wrong; replay: another answer',
    },
  ],
  ['2', { nl: 'opdracht of invoer niet geldig, of een onbekende id', en: 'command or input not valid, or an unknown id' }],
  ['3', { nl: 'paths: geen pad gevonden (het antwoord staat er wel)', en: 'paths: no path found (the answer is still printed)' }],
  [
    '65-78',
    {
      nl: 'als in sysexits.h: 65 gegevens, 66 bestand, 69 dienst, 70 defect, 75 later opnieuw, 77 rechten, 78 instellingen',
      en: 'as in sysexits.h: 65 data, 66 file, 69 service, 70 defect, 75 try again, 77 rights, 78 settings',
    },
  ],
  ['130', { nl: 'afgebroken met Ctrl-C', en: 'stopped with Ctrl-C' }],
];
