import type { CommandOption, CommandSpec } from '../command.js';
import { helpWords } from '../help-words.js';
import { importEsco, importOwn, removePart } from './import-run.js';
import { showDiff } from './diff.js';

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
const name: CommandOption = {
  flags: '--name <name>',
  help: { nl: 'naam van het deel: kleine letters, cijfers en streepjes', en: 'name of the part: lower case letters, digits and hyphens' },
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
  {
    name: 'import csv',
    help: { nl: 'lees eigen functies, opleidingen en eisen in', en: "import an organisation's own functions, courses and requirements" },
    arguments: [folder],
    options: [name, dataVersion, ...reportOptions],
    examples: ['padwijzer import csv examples/own-catalogue --name gemeente'],
    run: importOwn,
  },
  {
    name: 'import remove',
    help: { nl: 'verwijder een deel van de catalogus', en: 'remove a part of the catalogue' },
    options: [name, { flags: '--json', help: helpWords.json }],
    examples: ['padwijzer import remove --name gemeente', 'padwijzer import remove --name esco'],
    run: removePart,
  },
  {
    name: 'diff',
    help: {
      nl: 'wat twee versies van ESCO verschillen; met één map: van wat geladen is',
      en: 'what two versions of ESCO differ in; with one folder: from what is loaded',
    },
    arguments: [
      { ...folder, flags: '<dir>' },
      { ...folder, flags: '[other]' },
    ],
    options: [{ flags: '--json', help: helpWords.json }],
    examples: ['padwijzer diff ./esco-1.1.0 ./esco-1.1.1', 'padwijzer diff ./esco-1.2.0 --json'],
    run: showDiff,
  },
];
