import { Command, Option } from 'commander';
import type { CommandSpec } from './command.js';
import { moreCommands } from './commands/index.js';
import { constraintOptions, type Given } from './constraint-options.js';
import { exitCodeHelp } from './exit-codes.js';
import { examples, helpWords } from './help-words.js';
import { languages, type Language } from './language.js';
import { planOptions } from './plan-options.js';
import { optionName } from './option-names.js';
import { pad, wrap } from './text.js';
import type { Screen } from './world.js';

export type CommandName = Exclude<keyof typeof examples, 'program'>;
export type Act = (command: CommandName | CommandSpec, given: Given) => Promise<void>;

/** The command line as commander sees it: names, help and nothing that acts. */
export function program(
  language: Language,
  width: number,
  version: string,
  screens: { stdout: Screen; stderr: Screen },
  act: Act,
): Command {
  const word = (key: keyof typeof helpWords): string => helpWords[key][language];
  const root = new Command('padwijzer')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void screens.stdout.write(text),
      writeErr: (text) => void screens.stderr.write(text),
      // errors are told by showError, in the reader's language
      outputError: () => undefined,
      getOutHelpWidth: () => width,
      getErrHelpWidth: () => width,
    })
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => (title in helpWords ? word(title as keyof typeof helpWords) : title),
      optionDescription: (option) => option.description,
    })
    .helpOption('-h, --help', word('help'))
    .helpCommand('help [command]', word('help'))
    .version(version, '-V, --version', word('version'))
    .description(word('program'))
    .addOption(new Option('--lang <lang>', word('lang')).choices(languages))
    .option('--debug', word('debug'))
    .addHelpText(
      'after',
      () =>
        `\n${[...exampleLines('program', language), '', ...exitCodeLines(language, width), '', ...wrap(word('settings'), width)].join('\n')}`,
    );

  const command = (name: CommandName): Command =>
    root
      .command(name)
      .description(word(name))
      .addHelpText('after', () => `\n${exampleLines(name, language).join('\n')}`)
      .action((given: Given) => act(name, given));

  command('serve');
  command('load');
  const paths = searching(aboutSomebody(command('paths')))
    .option('--plan', word('plan'))
    .option('--agenda', word('agenda'))
    .option('--robustness', word('robustness'));
  for (const { flags, help } of planOptions) paths.option(flags, help[language]);
  paths.option('--json', word('json'));
  command('functions')
    .option('--q <text>', word('q'))
    .option('--branch <id>', word('branch'))
    .option('--level <n>', word('level'))
    .option('--json', word('json'));
  command('doctor').option('--json', word('json'));
  for (const spec of moreCommands) addCommand(spec);
  return root;

  function aboutSomebody(to: Command): Command {
    // required one of the two, but told by the command: commander would name it before an option that was typed wrongly
    return to.option('--profile <file>', word('profile')).option('--candidate <reference>', word('candidate'));
  }

  function searching(to: Command, goal: 'to' | 'toRequired' | 'toOptional' = 'to'): Command {
    to.option('--to <id...>', word(goal))
      .option('--objective <name>', word('objective'))
      .option('--alternatives <n>', word('alternatives'));
    return constrained(to);
  }

  function constrained(to: Command): Command {
    for (const { key, value, help } of constraintOptions) {
      to.addOption(new Option([optionName(key), value].filter(Boolean).join(' '), help[language]).helpGroup(word('constraints')));
    }
    return to;
  }

  /** `candidate put` is the command `put` of the group `candidate`. */
  function addCommand(spec: CommandSpec): void {
    const [first = '', second] = spec.name.split(' ');
    const group = root.commands.find((one) => one.name() === first);
    const parent =
      second === undefined
        ? root
        : (group ??
          root
            .command(first)
            .description(spec.group?.[language] ?? word('group'))
            .helpCommand(false));
    const made = parent
      .command(second ?? first)
      .description(spec.help[language])
      .helpOption('-h, --help', word('help'))
      .addHelpText('after', () => `\n${[helpWords.examples[language], ...spec.examples.map(shownExample)].join('\n')}`)
      .action((...given: unknown[]) => act(spec, namedArguments(spec, given)));
    for (const { flags, help } of spec.arguments ?? []) made.argument(flags, help[language]);
    if (spec.aboutSomebody === true) aboutSomebody(made);
    for (const { flags, help } of spec.options) made.option(flags, help[language]);
    if (spec.searches === true) searching(made, spec.goal);
    else if (spec.constrained === true) constrained(made);
  }
}

/** commander gives the arguments first, then the options and itself; a command reads all of them by name. */
function namedArguments({ arguments: wanted = [] }: CommandSpec, given: readonly unknown[]): Given {
  const named = wanted.map(({ flags }, at): [string, unknown] => [flags.replace(/[<>[\].]/g, ''), given[at]]);
  return { ...(given[wanted.length] as Given), ...Object.fromEntries(named) };
}

/** Long ones go on after a backslash, so that an example can be copied whole. */
const shownExample = (line: string): string => `  ${line.replace(' --to ', ' \\\n    --to ')}`;

const exampleLines = (name: keyof typeof examples, language: Language): string[] => [
  helpWords.examples[language],
  ...examples[name].map(shownExample),
];

const exitCodeLines = (language: Language, width: number): string[] => [
  helpWords.exitCodes[language],
  ...exitCodeHelp.flatMap(([code, meaning]) =>
    wrap(meaning[language], width - 9).map((line, at) => `  ${pad(at === 0 ? code : '', 7)}${line}`),
  ),
];
