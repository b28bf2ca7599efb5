import type { CommandOption, CommandSpec } from '../command.js';
import { helpWords } from '../help-words.js';
import { importEsco } from './import-run.js';

const folder: CommandOption = {
  flags: '<dir>',
  help: {
    nl: 'map met de CSV-bestanden, of met de zips waar ze in zitten',
    en: 'folder with the CSV files, or with the zips that hold them',
  },
};
const dataVersion: CommandOption = {
  flags: '--data-version <version>',
  help: {
    nl: 'hoe de versie van de gegevens heet; anders zoals de map of een zip heet',
    en: 'what the version of the data is called; otherwise as the folder or a zip is named',
  },
};
export const reportOptions: readonly CommandOption[] = [
  {
    flags: '--report <file>',
    help: {
      nl: 'alles wat niet meekwam, met bestand, regel en reden (padwijzer-import-report.json)',
      en: 'everything that was left out, with file, line and reason (padwijzer-import-report.json)',
    },
  },
  { flags: '--no-report', help: { nl: 'schrijf dat bestand niet', en: 'do not write that file' } },
  { flags: '--json', help: helpWords.json },
];

/** Parts of the catalogue from files. */
export const importCommands: readonly CommandSpec[] = [
  {
    name: 'import esco',
    group: { nl: 'delen van de catalogus uit bestanden', en: 'parts of the catalogue from files' },
    help: { nl: 'lees ESCO in, of een andere versie ervan', en: 'import ESCO, or another version of it' },
    arguments: [folder],
    options: [
      {
        flags: '--essential-weight <n>',
        help: { nl: 'gewicht van een essentiële vaardigheid (1)', en: 'weight of an essential skill (1)' },
      },
      {
        flags: '--optional-weight <n>',
        help: { nl: 'gewicht van een optionele vaardigheid (0.5)', en: 'weight of an optional skill (0.5)' },
      },
      dataVersion,
      ...reportOptions,
    ],
    examples: ['padwijzer import esco ./esco-1.1.1', 'padwijzer import esco ./esco --data-version 1.2.0 --optional-weight 0.3'],
    run: importEsco,
  },
];
