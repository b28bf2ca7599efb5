import { z } from 'zod';
import { defaultEscoSettings } from '../../catalogue/esco/esco-room.js';
import type { ImportReport } from '../../catalogue/imports.js';
import type { Progress } from '../../catalogue/load-report.js';
import type { Services } from '../../services.js';
import { readInput } from '../../validation/read-input.js';
import { numeric, type Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import { optionName } from '../option-names.js';
import { watchProgress } from '../progress.js';
import { say } from '../words.js';
import { withServices, type Context } from '../world.js';
import { writeTextFile } from '../../files/write-file.js';
import { missingOption } from '../usage-error.js';
import { drawImport } from './import-words.js';
import { drawLoadReport } from './load.js';

const weight = z.number().gt(0).max(1);
const escoOptions = z.object({
  essentialWeight: weight.default(defaultEscoSettings.essentialWeight),
  optionalWeight: weight.default(defaultEscoSettings.optionalWeight),
  dataVersion: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]*$/i)
    .max(40)
    .optional(),
});

export async function importEsco(given: Given, context: Context): Promise<number> {
  const { essentialWeight, optionalWeight, dataVersion } = readInput(
    escoOptions,
    { ...given, essentialWeight: numeric(given['essentialWeight']), optionalWeight: numeric(given['optionalWeight']) },
    { what: ['opties', 'options'], place: ([key]) => optionName(String(key)) },
  );
  const settings = { essentialWeight, optionalWeight };
  const request = { folder: String(given['dir']), settings, ...(dataVersion === undefined ? {} : { dataVersion }) };
  return runImport(given, context, (services, progress) => services.imports.esco(request, progress));
}

const partName = z
  .string()
  .regex(/^[a-z0-9][a-z0-9-]*$/)
  .max(40);
const places = { what: ['opties', 'options'], place: ([key]: readonly PropertyKey[]) => optionName(String(key)) } as const;

export async function importOwn(given: Given, context: Context): Promise<number> {
  if (given['name'] === undefined) throw missingOption('--name <name>', 'import csv');
  const ofOwn = z.object({ name: partName, dataVersion: escoOptions.shape.dataVersion });
  const { name, dataVersion } = readInput(ofOwn, given, places);
  const request = { folder: String(given['dir']), name, dataVersion };
  return runImport(given, context, (services, progress) => services.imports.own(request, progress));
}

export async function removePart(given: Given, context: Context): Promise<number> {
  if (given['name'] === undefined) throw missingOption('--name <name>', 'import remove');
  const { name } = readInput(z.object({ name: partName }), given, places);
  const part = name === 'esco' || name === 'seeds' ? name : (`own-${name}` as const);
  const watch = watchProgress(context.world.stderr, context.language);
  const report = await withServices(context.world, (services) => services.imports.remove(part, watch.progress)).finally(() => watch.stop());
  context.world.stdout.write(given['json'] === true ? `${JSON.stringify(report, null, 2)}\n` : drawLoadReport(report, context));
  return exitCodes.fine;
}

/** Imports with a progress bar, writes the report file, and tells what happened. */
export async function runImport(
  given: Given,
  context: Context,
  work: (services: Services, progress: Progress) => Promise<ImportReport>,
): Promise<number> {
  const { world, language } = context;
  const watch = watchProgress(world.stderr, language);
  const report = await withServices(world, (services) => work(services, watch.progress)).finally(() => watch.stop());
  const file = given['report'] === false ? null : typeof given['report'] === 'string' ? given['report'] : 'padwijzer-import-report.json';
  if (file !== null) await writeTextFile(file, `${JSON.stringify(report, null, 2)}\n`);
  const { problems, ...rest } = report;
  const told = { ...rest, problems: { total: problems.total, counts: problems.counts } };
  world.stdout.write(given['json'] === true ? `${JSON.stringify(told, null, 2)}\n` : drawImport(report, context));
  if (file !== null) world.stderr.write(`${say(language, 'reportWritten')}: ${file}\n`);
  return exitCodes.fine;
}
