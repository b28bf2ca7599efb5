import { planOptions, planningOf } from '../plan-options.js';
import { passportRequest } from '../../passports/request.js';
import { readInput } from '../../validation/read-input.js';
import type { CommandSpec } from '../command.js';
import { helpWords } from '../help-words.js';
import { constraintsOf, numeric, type Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import { readSubject, untilInterrupted } from '../subject-option.js';
import { withServices, type Context } from '../world.js';
import { writePrivateFile } from '../../files/write-file.js';
import { loadIfEmpty } from './load.js';
import { importPassport } from './passport-import.js';

export const passportCommands: readonly CommandSpec[] = [
  {
    name: 'passport export',
    group: helpWords.passport,
    help: {
      nl: 'maak een vaardighedenpaspoort (European Learning Model, JSON-LD), met --to ook het plan',
      en: 'make a skills passport (European Learning Model, JSON-LD), with --to the plan too',
    },
    aboutSomebody: true,
    searches: true,
    goal: 'toOptional',
    options: [
      ...planOptions,
      {
        flags: '--out <file>',
        help: { nl: 'schrijf naar dit bestand (anders: standaarduitvoer)', en: 'write to this file (else: standard output)' },
      },
    ],
    examples: [
      'padwijzer passport export --profile examples/developer.json --out paspoort.json',
      'padwijzer passport export --profile examples/service-desk-worker.json --to function:ict-infrastructuur-technicus',
    ],
    run: exportPassport,
  },
  {
    name: 'passport import',
    help: {
      nl: 'lees vaardighedenpaspoorten (European Learning Model of Open Badges 3.0) als profiel',
      en: 'read skills passports (European Learning Model or Open Badges 3.0) as a profile',
    },
    options: [
      {
        flags: '--file <file>',
        help: {
          nl: 'JSON-bestand met het bewijs; een token als {"credential": "..."}; - leest van standaardinvoer',
          en: 'JSON file with the credential; a token as {"credential": "..."}; - reads standard input',
        },
      },
      { flags: '--profile-out <file>', help: { nl: 'schrijf het profiel naar dit bestand', en: 'write the profile to this file' } },
      { flags: '--json', help: { nl: 'JSON in plaats van tekst', en: 'JSON instead of text' } },
    ],
    examples: ['padwijzer passport import --file paspoort.json', 'padwijzer passport import --file badge.json --profile-out profiel.json'],
    run: importPassport,
  },
];

async function exportPassport(given: Given, context: Context): Promise<number> {
  const { world, language } = context;
  const { to, objective, alternatives, out } = given;
  const subject = await readSubject(given, 'passport export', context);
  const passport = await subject.placed(async () => {
    const whole = {
      ...subject.subject,
      ...(to === undefined ? {} : { to }),
      ...(objective === undefined ? {} : { objective }),
      // one plan is made: the schema refuses this by name
      ...(alternatives === undefined ? {} : { alternatives: numeric(alternatives) }),
      constraints: constraintsOf(given),
      planning: planningOf(given),
    };
    const request = readInput(passportRequest, whole, { what: ['profiel en opties', 'profile and options'] });
    return withServices(world, async (services) => {
      await loadIfEmpty(services, context);
      return untilInterrupted(context, (signal) => services.passports.issue(request, { signal }));
    });
  });
  const text = `${JSON.stringify(passport, null, 2)}\n`;
  if (typeof out !== 'string') world.stdout.write(text);
  else {
    await writePrivateFile(out, text);
    world.stderr.write(language === 'nl' ? `Geschreven: ${out}, niet ondertekend.\n` : `Written: ${out}, not signed.\n`);
  }
  return exitCodes.fine;
}
