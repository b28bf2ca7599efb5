import type { CommandOption } from './command.js';
import type { Given } from './constraint-options.js';
import { readJsonSource } from './read-source.js';
import type { World } from './world.js';

/** Weights of a score, learned or chosen: only from a file the reader gives. */
export const rankingOption: CommandOption = {
  flags: '--ranking <file>',
  help: {
    nl: 'JSON-bestand met een eigen rangschikking (docs/evaluation.md)',
    en: 'JSON file with a ranking of your own (docs/evaluation.md)',
  },
};

/** What stands in the file, for the schema to check. */
export async function rankingOf(given: Given, world: World): Promise<{ ranking?: unknown }> {
  return typeof given['ranking'] === 'string' ? { ranking: (await readJsonSource(given['ranking'], world)).value } : {};
}
