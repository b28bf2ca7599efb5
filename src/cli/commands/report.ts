import type { CommandSpec } from '../command.js';
import type { Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import { planOptions } from '../plan-options.js';
import { readSubject, untilInterrupted } from '../subject-option.js';
import { withServices, type Context } from '../world.js';
import { writePrivateFile } from '../../files/write-file.js';
import { loadIfEmpty } from './load.js';
import { searchOf } from './paths.js';

export const reportCommand: CommandSpec = {
  name: 'report',
  help: {
    nl: 'maak een verslag van een tot drie bladzijden om te printen (HTML)',
    en: 'make a report of one to three pages to print (HTML)',
  },
  aboutSomebody: true,
  searches: true,
  options: [
    {
      flags: '--out <file>',
      help: { nl: 'schrijf naar dit bestand (anders: standaarduitvoer)', en: 'write to this file (else: standard output)' },
    },
    ...planOptions,
  ],
  examples: [
    'padwijzer report --profile examples/service-desk-worker.json --to function:ict-infrastructuur-technicus --out verslag.html',
    'padwijzer report --profile examples/developer.json --hours-per-week 8 --lang en --out report.html --to function:software-architect',
  ],
  run: report,
};

async function report(given: Given, context: Context): Promise<number> {
  const { world, language } = context;
  const subject = await readSubject(given, 'report', context);
  const { html, found } = await subject.placed(async () => {
    const search = searchOf(subject, given);
    return withServices(world, async (services) => {
      await loadIfEmpty(services, context);
      return untilInterrupted(context, (signal) => services.report(search, language, { signal }));
    });
  });
  const { out } = given;
  if (typeof out === 'string') {
    await writePrivateFile(out, html);
    world.stderr.write(written[language](out));
  } else world.stdout.write(html);
  return found ? exitCodes.fine : exitCodes.noPath;
}

const written = {
  nl: (file: string) => `Geschreven: ${file}. Open het in een browser en druk het af, op papier of naar PDF.\n`,
  en: (file: string) => `Written: ${file}. Open it in a browser and print it, to paper or to PDF.\n`,
};
