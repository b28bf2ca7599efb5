import { z } from 'zod';
import { formatNames, formats } from '../../research/formats.js';
import { exportRequest } from '../../research/request.js';
import { readInput } from '../../validation/read-input.js';
import { typed } from '../ask-and-tell.js';
import { atOptions } from '../at-options.js';
import type { CommandSpec } from '../command.js';
import type { Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import type { Language } from '../language.js';
import { watchProgress } from '../progress.js';
import { untilInterrupted } from '../subject-option.js';
import { clean } from '../text.js';
import { missingOption } from '../usage-error.js';
import { withServices, type Context } from '../world.js';
import { writeStream } from '../../files/write-stream.js';
import { loadIfEmpty } from './load.js';

const listed = (language: Language): string => formatNames.map((name) => `${name} (${formats[name].what[language]})`).join('; ');

export const exportCommand: CommandSpec = {
  name: 'export',
  help: {
    nl: 'schrijf de catalogus, of een deel ervan, als bestand voor andere programma’s',
    en: 'write the catalogue, or a part of it, as a file for other programs',
  },
  arguments: [{ flags: '<format>', help: { nl: listed('nl'), en: listed('en') } }],
  options: [
    {
      flags: '--out <file>',
      help: { nl: 'schrijf naar dit bestand (anders: standaarduitvoer)', en: 'write to this file (else: standard output)' },
    },
    {
      flags: '--branch <id...>',
      help: {
        nl: 'alleen functies van deze richtingen, en wat er een verbinding vandaan staat',
        en: 'only functions of these branches, and what is one edge away from them',
      },
    },
    {
      flags: '--label <label...>',
      help: { nl: 'alleen knopen met deze labels: Function, Course …', en: 'only nodes of these labels: Function, Course …' },
    },
    {
      flags: '--basis <basis...>',
      help: {
        nl: 'alleen verbindingen die zo ontstaan: stated, inferred, documented, specialisation, ladder, derived',
        en: 'only edges that come about so: stated, inferred, documented, specialisation, ladder, derived',
      },
    },
    {
      flags: '--catalogue-version <version>',
      help: { nl: 'weiger als een andere versie geladen is', en: 'refuse when another version is loaded' },
    },
  ],
  examples: [
    'padwijzer export graphml --out catalogue.graphml',
    'padwijzer export neo4j-csv --out catalogue.zip',
    'padwijzer export skos --label Competence Function --lang en --out competences.ttl',
  ],
  run: exportFile,
};

const argument = z.strictObject({ format: z.enum(formatNames) });

async function exportFile(given: Given, context: Context): Promise<number> {
  const { world, language } = context;
  const { out, catalogueVersion } = given;
  return atOptions(
    async () => {
      const place = ([name]: readonly PropertyKey[]) => String(name ?? '');
      const { format } = readInput(argument, { format: given['format'] }, { what: ['opdracht', 'command'], place });
      const wanted = {
        ...typed(given, 'branch', 'label', 'basis'),
        ...(catalogueVersion === undefined ? {} : { version: catalogueVersion }),
      };
      const asked = readInput(exportRequest, wanted, { what: ['opties', 'options'], place: ([name]) => optionOf[String(name)] ?? '' });
      if (formats[format].binary && typeof out !== 'string') throw missingOption('--out <file>', 'export');
      return withServices(world, async (services) => {
        await loadIfEmpty(services, context);
        const watch = watchProgress(world.stderr, language, { nl: 'Schrijven', en: 'Writing' });
        const made = await untilInterrupted(context, async (signal) => {
          const exported = await services.research.export(format, asked, { signal, progress: watch.progress });
          if (typeof out === 'string') await writeStream(out, exported.bytes);
          else {
            const decoder = new TextDecoder();
            for await (const bytes of exported.bytes) world.stdout.write(decoder.decode(bytes, { stream: true }));
          }
          return exported;
        }).finally(() => watch.stop());
        if (typeof out === 'string') world.stderr.write(written[language](clean(out), made.catalogueVersion));
        return exitCodes.fine;
      });
    },
    { branch: '--branch', version: '--catalogue-version', format: '<format>' },
  );
}

const optionOf: Readonly<Record<string, string>> = {
  branch: '--branch',
  label: '--label',
  basis: '--basis',
  version: '--catalogue-version',
};

const written: Readonly<Record<Language, (file: string, version: string) => string>> = {
  nl: (file, version) => `Geschreven: ${file}, catalogus ${version}\n`,
  en: (file, version) => `Written: ${file}, catalogue ${version}\n`,
};
