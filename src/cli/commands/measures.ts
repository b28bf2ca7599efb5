import { z } from 'zod';
import { measureNames, mostRows, measureRequest, type MeasureList } from '../../measures/shapes.js';
import { plotMeasure } from '../../plots/plot-measure.js';
import { readInput } from '../../validation/read-input.js';
import { jsonOption } from '../ask-and-tell.js';
import type { CommandSpec } from '../command.js';
import { numeric, type Given } from '../constraint-options.js';
import { drawMeasure, drawMeasureList } from '../draw-measure.js';
import { exitCodes } from '../exit-codes.js';
import { clean } from '../text.js';
import { untilInterrupted } from '../subject-option.js';
import { withServices, type Context } from '../world.js';
import { writeTextFile } from '../../files/write-file.js';
import { loadIfEmpty } from './load.js';

const names = measureNames.join(', ');

export const measuresCommand: CommandSpec = {
  name: 'measures',
  help: {
    nl: 'meet de catalogus als graaf: met methode, versie en tijd',
    en: 'measure the catalogue as a graph: with method, version and time',
  },
  arguments: [{ flags: '[measure]', help: { nl: `${names}; zonder naam: de lijst`, en: `${names}; without a name: the list` } }],
  options: [
    { flags: '--first <n>', help: { nl: `hoeveel rijen hoogstens, 1 tot ${mostRows} (50)`, en: `most rows, 1 to ${mostRows} (50)` } },
    { flags: '--svg <file>', help: { nl: 'schrijf een grafiek (SVG) naar dit bestand', en: 'write a plot (SVG) to this file' } },
    jsonOption,
  ],
  examples: ['padwijzer measures', 'padwijzer measures betweenness --first 10 --lang en', 'padwijzer measures mobility --svg mobility.svg'],
  run: measures,
};

const asked = measureRequest.extend({ measure: z.enum(measureNames) });

async function measures(given: Given, context: Context): Promise<number> {
  const { world, language } = context;
  const tell = <T>(answer: T, draw: (answer: T) => string): number => {
    world.stdout.write(given['json'] === true ? `${JSON.stringify(answer, null, 2)}\n` : draw(answer));
    return exitCodes.fine;
  };
  if (given['measure'] === undefined)
    return withServices(world, async ({ measures: of }) => tell<MeasureList>(of.list(), (list) => drawMeasureList(list, context)));
  const wanted = { measure: given['measure'], ...(given['first'] === undefined ? {} : { first: numeric(given['first']) }) };
  const place = ([name]: readonly PropertyKey[]) => (name === 'measure' ? '<measure>' : '--first');
  const { measure, first } = readInput(asked, wanted, { what: ['opdracht', 'command'], place });
  return withServices(world, async (services) => {
    await loadIfEmpty(services, context);
    const { svg } = given;
    const drawn = typeof svg === 'string';
    const answer = await untilInterrupted(context, (signal) => services.measures.of(measure, drawn ? mostRows : first, { signal }));
    if (drawn) {
      await writeTextFile(svg, plotMeasure(answer, language));
      world.stderr.write(`${language === 'nl' ? 'Geschreven' : 'Written'}: ${clean(svg)}\n`);
      return exitCodes.fine;
    }
    return tell(answer, (one) => drawMeasure(one, context));
  });
}
