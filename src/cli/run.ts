import { CommanderError } from 'commander';
import { refusePersonalData } from '../profiles/personal-data.js';
import { atOptions } from './at-options.js';
import { doctorCommand } from './commands/doctor.js';
import { moreCommands } from './commands/index.js';
import { functionsCommand } from './commands/functions.js';
import { loadCommand } from './commands/load.js';
import { pathsCommand } from './commands/paths.js';
import { serveCommand } from './commands/serve.js';
import type { Given } from './constraint-options.js';
import { exitCodes } from './exit-codes.js';
import { inkFor } from './ink.js';
import { chooseLanguage } from './language.js';
import { program, type CommandName } from './program.js';
import { showError } from './show-error.js';
import { usageErrorOf } from './usage-error.js';
import { programVersion } from '../program-version.js';
import { contextOf, type Context, type World } from './world.js';

const commands: Record<CommandName, (given: Given, context: Context) => Promise<number>> = {
  serve: (_, context) => serveCommand(context),
  load: (_, context) => loadCommand(context),
  paths: pathsCommand,
  functions: functionsCommand,
  doctor: doctorCommand,
};

/** Runs one command line (without `node` and the script) and gives its exit code; every error ends here, as text. */
export async function run(argv: readonly string[], world: World): Promise<number> {
  const language = chooseLanguage(argv, world.env);
  const context = contextOf(world, language);
  let exit: number = exitCodes.fine;
  const root = program(language, context.width, programVersion(), world, async (name, given) => {
    await atOptions(async () => refusePersonalData(asked(given)));
    exit = await (typeof name === 'string' ? commands[name] : name.run)(given, context);
  });
  try {
    await root.parseAsync([...argv], { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) {
      // help and version come as errors too; without any command the help is the answer, and still a usage error
      if (error.code === 'commander.help') return exitCodes.usage;
      if (error.exitCode === 0) return exitCodes.fine;
    }
    return told(error, argv, context);
  }
}

/** What goes into a request. Paths of files do not, and a reference has its own check, whose message says more. */
const asked = (given: Given): Given =>
  Object.fromEntries(
    Object.entries(given).filter(([key]) => !['profile', 'file', 'out', 'profileOut', 'reference', 'candidate'].includes(key)),
  );

function told(error: unknown, argv: readonly string[], { world, language, width }: Context): number {
  const help = ['padwijzer', ...commandIn(argv), '--help'].join(' ');
  const cause = error instanceof CommanderError ? usageErrorOf(error, help) : error;
  const { text, exit } = showError(cause, language, width, inkFor(world.stderr, world.env), argv.includes('--debug'));
  world.stderr.write(text);
  return exit;
}

/** The command that was typed, for pointing at its help; empty when there is none. */
function commandIn(argv: readonly string[]): string[] {
  const words = argv.filter((word) => !word.startsWith('-'));
  const [first = '', second = ''] = words;
  if (moreCommands.some((spec) => spec.name === `${first} ${second}`)) return [first, second];
  return first in commands || moreCommands.some((spec) => spec.name.split(' ')[0] === first) ? [first] : [];
}
