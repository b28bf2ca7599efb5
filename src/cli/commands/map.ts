import { z } from 'zod';
import { wholeCatalogue } from '../../charting/chart.js';
import { mapSearch } from '../../charting/shapes.js';
import { mapTitle } from '../../charting/title.js';
import { renderMapFile } from '../../map/map-file.js';
import { readInput } from '../../validation/read-input.js';
import { jsonOption, typed } from '../ask-and-tell.js';
import { atOptions } from '../at-options.js';
import type { CommandSpec } from '../command.js';
import { numeric, type Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import { untilInterrupted } from '../subject-option.js';
import { UsageError } from '../usage-error.js';
import { withServices, type Context } from '../world.js';
import { writePrivateFile, writeTextFile } from '../../files/write-file.js';
import { loadIfEmpty } from './load.js';

export const mapCommand: CommandSpec = {
  name: 'map',
  help: {
    nl: 'teken de loopbaankaart van een richting, van alles, of rond functies (SVG)',
    en: 'draw the career map of a branch, of everything, or around functions (SVG)',
  },
  arguments: [
    {
      flags: '[branch]',
      help: {
        nl: 'id van een richting, ook zonder branch: ervoor; all: de hele catalogus (all)',
        en: 'id of a branch, also without branch: before it; all: the whole catalogue (all)',
      },
    },
  ],
  options: [
    {
      flags: '--functions <id...>',
      help: {
        nl: 'teken wat er rond deze functies ligt: een pad, of begin en doel',
        en: 'draw what lies around these functions: a path, or start and goal',
      },
    },
    {
      flags: '--stations <n>',
      help: { nl: 'hoeveel functies hoogstens met --functions, 1 tot 100 (40)', en: 'most functions with --functions, 1 to 100 (40)' },
    },
    { flags: '--theme <name>', help: { nl: 'light, dark of auto (auto)', en: 'light, dark or auto (auto)' } },
    {
      flags: '--out <file>',
      help: { nl: 'schrijf naar dit bestand (anders: standaarduitvoer)', en: 'write to this file (else: standard output)' },
    },
    jsonOption,
  ],
  examples: [
    'padwijzer map software-ontwikkeling --out kaart.svg',
    'padwijzer map --functions function:software-developer function:software-architect --stations 20 --lang en --theme dark --out map.svg',
  ],
  run: map,
};

const drawn = z.object({
  theme: z.enum(['light', 'dark', 'auto']).default('auto'),
  branch: z
    .string()
    .transform((id) => (id.includes(':') || id === wholeCatalogue ? id : `branch:${id}`))
    .default(wholeCatalogue),
});

async function map(given: Given, context: Context): Promise<number> {
  const { world, language } = context;
  const { functions, stations, out } = given;
  if (functions !== undefined && given['branch'] !== undefined)
    throw new UsageError(
      { nl: 'geef een richting of --functions, niet beide', en: 'give a branch or --functions, not both' },
      'padwijzer map --help',
    );
  if (functions === undefined && stations !== undefined)
    throw new UsageError({ nl: '--stations hoort bij --functions', en: '--stations goes with --functions' }, 'padwijzer map --help');
  const [text, about] = await atOptions(
    async () => {
      const { theme, branch } = readInput(drawn, typed(given, 'theme', 'branch'), { what: ['opties', 'options'] });
      const search =
        functions === undefined
          ? null
          : readInput(
              mapSearch,
              { functions, ...(stations === undefined ? {} : { stations: numeric(stations) }) },
              { what: ['opties', 'options'] },
            );
      return withServices(world, async (services) => {
        await loadIfEmpty(services, context);
        const made = await untilInterrupted(context, (signal) =>
          search === null ? services.maps.of(branch, { signal }) : services.maps.around(search, { signal }),
        );
        if (given['json'] === true) return [`${JSON.stringify(made, null, 2)}\n`, search !== null] as const;
        return [renderMapFile(made, { language, theme, title: mapTitle(made, language) }), search !== null] as const;
      });
    },
    { branch: 'BRANCH' },
  );
  if (typeof out !== 'string') world.stdout.write(text);
  else {
    // functions may be those of somebody
    await (about ? writePrivateFile : writeTextFile)(out, text);
    world.stderr.write(written[language](out));
  }
  return exitCodes.fine;
}

const written = {
  nl: (file: string) => `Geschreven: ${file}. Open het in een browser, of zet het in een document.\n`,
  en: (file: string) => `Written: ${file}. Open it in a browser, or put it into a document.\n`,
};
