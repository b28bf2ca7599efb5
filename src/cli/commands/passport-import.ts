import { PadwijzerError } from '../../errors.js';
import type { PassportReading } from '../../passports/reading.js';
import type { JsonText } from '../../validation/json-text.js';
import type { Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Language } from '../language.js';
import { readJsonSource } from '../read-source.js';
import { nameOf } from '../step-words.js';
import { table } from '../table.js';
import { cleanAll, wrap } from '../text.js';
import { missingOption } from '../usage-error.js';
import { say } from '../words.js';
import { withServices, type Context } from '../world.js';
import { writePrivateFile } from '../../files/write-file.js';
import { loadIfEmpty } from './load.js';

const tell = (language: Language, nl: string, en: string): string => (language === 'nl' ? nl : en);

export async function importPassport(given: Given, context: Context): Promise<number> {
  const { world, language } = context;
  const { file, profileOut } = given;
  if (typeof file !== 'string') throw missingOption('--file <file>', 'passport import');
  const sent = await readJsonSource(file, world);
  const reading = await placed(sent, language, () =>
    withServices(world, async (services) => {
      await loadIfEmpty(services, context);
      return services.passports.read(sent.value);
    }),
  );
  if (typeof profileOut === 'string') {
    await writePrivateFile(profileOut, `${JSON.stringify(reading.profile, null, 2)}\n`);
    world.stderr.write(`${tell(language, 'Profiel geschreven', 'Profile written')}: ${profileOut}\n`);
  }
  world.stdout.write(given['json'] === true ? `${JSON.stringify(reading, null, 2)}\n` : drawReading(cleanAll(reading), context));
  return exitCodes.fine;
}

/** Pointers into the document become file, line and column. */
async function placed<T>(sent: JsonText, language: Language, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof PadwijzerError) || error.code !== 'document-unreadable') throw error;
    const { errors = [], messageNl } = error.details;
    const inFile = errors.map((one) => ({
      ...one,
      pointer: `${sent.place(one.pointer === '/' ? '' : one.pointer, language)} (${one.pointer})`,
    }));
    throw new PadwijzerError(error.code, error.message, {
      errors: inFile,
      cause: error,
      ...(messageNl === undefined ? {} : { messageNl }),
    });
  }
}

function drawReading({ mapped, unmapped, signatures, notes }: PassportReading, { language, width, ink }: Context): string {
  const heads = [
    { title: tell(language, 'in het document', 'in the document') },
    { title: say(language, 'id'), keep: true },
    { title: tell(language, 'gevonden door', 'found by') },
    { title: tell(language, 'graad', 'grade') },
  ];
  const rows = mapped.map(({ from, to, by, grade }) => [from, to.id, by, say(language, grade)]);
  const lines = (text: string): string[] => wrap(text, width - 4).map((line) => `    ${line}`);
  return `${[
    ink.strong(
      tell(
        language,
        `${mapped.length} herkend, ${unmapped.length} niet herkend`,
        `${mapped.length} recognised, ${unmapped.length} not recognised`,
      ),
    ),
    ...(rows.length === 0 ? [] : ['', ...table(heads, rows, width, ink.faint)]),
    ...(unmapped.length === 0 ? [] : ['', ink.strong(say(language, 'unresolved'))]),
    ...unmapped.flatMap(({ text, pointer, reason, suggestions }) => [
      ...wrap(`${text || tell(language, '(zonder naam)', '(unnamed)')} ${ink.faint(`(${pointer})`)}`, width - 2).map((line) => `  ${line}`),
      ...lines(reason[language]),
      ...(suggestions.length === 0
        ? []
        : lines(`${say(language, 'didYouMean')}: ${suggestions.map((one) => `${nameOf(one, language)} (${one.id})`).join(', ')}?`)),
    ]),
    '',
    ink.strong(tell(language, 'Handtekeningen', 'Signatures')),
    ...signatures.flatMap(({ pointer, status, issuer, reason }) => [
      `  ${pointer}: ${status}${issuer === undefined ? '' : ` · ${issuer}`}`,
      ...lines(reason[language]),
    ]),
    ...(notes.length === 0
      ? []
      : ['', ink.strong(say(language, 'notes')), ...notes.flatMap((one) => wrap(one[language], width - 2).map((line) => `  ${line}`))]),
  ].join('\n')}\n`;
}
