import { replay, type Replay } from '../../replays/replay.js';
import { jsonOption } from '../ask-and-tell.js';
import { bullets } from '../bullets.js';
import type { CommandSpec } from '../command.js';
import { exitCodes } from '../exit-codes.js';
import { readJsonSource } from '../read-source.js';
import { untilInterrupted } from '../subject-option.js';
import { withServices, type Context } from '../world.js';
import { loadIfEmpty } from './load.js';

export const replayCommand: CommandSpec = {
  name: 'replay',
  help: {
    nl: 'reken een bewaard antwoord opnieuw uit en vergelijk (0: gelijk, 1: anders)',
    en: 'compute a kept answer anew and compare (0: equal, 1: different)',
  },
  arguments: [
    {
      flags: '<file>',
      help: { nl: 'JSON-bestand met het antwoord; - leest van standaardinvoer', en: 'JSON file with the answer; - reads standard input' },
    },
  ],
  options: [jsonOption],
  examples: [
    'padwijzer paths --profile examples/developer.json --to function:software-architect --json > answer.json',
    'padwijzer replay answer.json',
  ],
  run: async (given, context) => {
    const { value } = await readJsonSource(String(given['file']), context.world);
    const replayed = await withServices(context.world, async (services) => {
      await loadIfEmpty(services, context);
      return untilInterrupted(context, (signal) => replay(services, value, { signal }));
    });
    context.world.stdout.write(given['json'] === true ? `${JSON.stringify(replayed, null, 2)}\n` : drawReplay(replayed, context));
    return replayed.equal ? exitCodes.fine : exitCodes.problemsFound;
  },
};

function drawReplay({ equal, catalogueVersion, rulesVersion, differences }: Replay, { language, width, ink }: Context): string {
  const nl = language === 'nl';
  const [head, versions] = equal
    ? [nl ? 'Gelijk: dezelfde vraag geeft hetzelfde antwoord.' : 'Equal: the same question gives the same answer.', []]
    : [nl ? 'Anders: de eerste verschillen.' : 'Different: the first differences.', differences];
  const show = (value: unknown): string => {
    const text = value === undefined ? '-' : JSON.stringify(value);
    return text.length > 120 ? `${text.slice(0, 117)}...` : text;
  };
  const lines = bullets(
    versions.map(({ pointer, was, is }) => `${pointer === '' ? '/' : pointer}: ${show(was)} ${nl ? 'werd' : 'became'} ${show(is)}`),
    width,
  );
  const made = nl ? `catalogus ${catalogueVersion}, regels ${rulesVersion}` : `catalogue ${catalogueVersion}, rules ${rulesVersion}`;
  return `${[ink.strong(head), ...lines, ink.faint(made)].join('\n')}\n`;
}
