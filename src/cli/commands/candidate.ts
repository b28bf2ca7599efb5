import type { CommandOption, CommandSpec } from '../command.js';
import { helpWords } from '../help-words.js';
import { deleteCandidate, exportCandidate, getCandidate, purgeCandidates, putCandidate } from './candidate-run.js';

const reference: CommandOption = {
  flags: '--reference <ref>',
  help: { nl: 'uw eigen pseudonieme verwijzing naar de kandidaat', en: 'your own pseudonymous reference of the candidate' },
};
const ifMatch: CommandOption = {
  flags: '--if-match <tag>',
  help: { nl: 'alleen als dit nog de bewaarde versie is', en: 'only when this is still the version stored' },
};
const json: CommandOption = { flags: '--json', help: helpWords.json };
const known = '--reference service-desk-worker';

/** Everything about stored candidates. */
export const candidateCommands: readonly CommandSpec[] = [
  {
    name: 'candidate put',
    help: { nl: 'bewaar een profiel, of vervang het bewaarde', en: 'store a profile, or replace the one stored' },
    options: [
      reference,
      { flags: '--profile <file>', help: helpWords.profile },
      {
        flags: '--keep-days <n>',
        help: { nl: 'zoveel dagen bewaren, 1 tot 365 (CANDIDATE_KEEP_DAYS)', en: 'keep for so many days, 1 to 365 (CANDIDATE_KEEP_DAYS)' },
      },
      {
        ...ifMatch,
        help: { nl: 'versie die u vervangt; verplicht als er al een is', en: 'version you replace; required when there is one' },
      },
      json,
    ],
    examples: [
      'padwijzer candidate put --reference service-desk-worker --profile examples/service-desk-worker.json',
      'padwijzer paths --candidate service-desk-worker --to function:ict-infrastructuur-technicus',
    ],
    run: putCandidate,
  },
  {
    name: 'candidate get',
    help: { nl: 'toon een bewaarde kandidaat', en: 'show a stored candidate' },
    options: [reference, json],
    examples: [`padwijzer candidate get ${known}`],
    run: getCandidate,
  },
  {
    name: 'candidate export',
    help: { nl: 'alles wat over een kandidaat bewaard is, als JSON', en: 'everything held on a candidate, as JSON' },
    options: [
      reference,
      {
        flags: '--out <file>',
        help: { nl: 'schrijf naar dit bestand (anders: standaarduitvoer)', en: 'write to this file (else: standard output)' },
      },
    ],
    examples: [`padwijzer candidate export ${known} --out kandidaat.json`],
    run: exportCandidate,
  },
  {
    name: 'candidate delete',
    help: { nl: 'verwijder een kandidaat met alles wat bewaard is', en: 'delete a candidate with all that is stored' },
    options: [reference, ifMatch, json],
    examples: [`padwijzer candidate delete ${known}`],
    run: deleteCandidate,
  },
  {
    name: 'candidate purge',
    help: { nl: 'verwijder kandidaten waarvan de termijn verlopen is', en: 'delete candidates whose time is over' },
    options: [json],
    examples: ['padwijzer candidate purge'],
    run: purgeCandidates,
  },
];
