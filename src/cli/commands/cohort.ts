import { Presets, SingleBar } from 'cli-progress';
import { cohortEnvelope, type CohortSearch } from '../../cohorts/request.js';
import type { CohortResult } from '../../cohorts/result.js';
import type { CohortSummary } from '../../cohorts/summary-shape.js';
import type { CohortFile } from '../../cohort-files/cohort-file.js';
import { problemsOf } from '../../cohort-files/problems.js';
import { noneUsable, readCohortText } from '../../cohort-files/read.js';
import { toldIn } from '../../cohort-files/told.js';
import { cohortCsv } from '../../cohort-files/write-csv.js';
import { PadwijzerError } from '../../errors.js';
import type { Services } from '../../services.js';
import { readInput } from '../../validation/read-input.js';
import { jsonOption, typed } from '../ask-and-tell.js';
import { atOptions } from '../at-options.js';
import { sayCohort } from '../cohort-words.js';
import type { CommandSpec } from '../command.js';
import { constraintsOf, type Given } from '../constraint-options.js';
import { drawResults, drawSummary } from '../draw-cohort.js';
import { exitCodes } from '../exit-codes.js';
import { planningOf } from '../plan-options.js';
import { readTextSource } from '../read-source.js';
import { problemLines } from '../cohort-problems.js';
import { untilInterrupted } from '../subject-option.js';
import { missingOption } from '../usage-error.js';
import { withServices, type Context } from '../world.js';
import { writePrivateFile } from '../../files/write-file.js';
import { loadIfEmpty } from './load.js';

export const cohortCommand: CommandSpec = {
  name: 'cohort',
  help: {
    nl: 'een hele groep naar een of meer doelen: per profiel het beste pad, en een samenvatting',
    en: 'a whole group to one or more goals: the best path per profile, and a summary',
  },
  arguments: [
    {
      flags: '<file>',
      help: {
        nl: 'profielen: .json (lijst), .ndjson (een per regel) of .csv (kolommen: zie docs/cohorts.md)',
        en: 'profiles: .json (a list), .ndjson (one a line) or .csv (columns: see docs/cohorts.md)',
      },
    },
  ],
  options: [
    {
      flags: '--to <id...>',
      help: { nl: 'doel of doelen, met komma’s of spaties ertussen', en: 'goal or goals, commas or spaces between' },
    },
    { flags: '--objective <name>', help: { nl: 'shortest, overlap of effort (shortest)', en: 'shortest, overlap or effort (shortest)' } },
    { flags: '--plan', help: { nl: 'ook opleidingen en uren', en: 'courses and hours too' } },
    {
      flags: '--qualification <which>',
      help: {
        nl: 'listed: ook de genoemde diploma’s; competences: alleen wat ontbreekt (listed)',
        en: 'listed: the diplomas listed too; competences: only what is missing (listed)',
      },
    },
    { flags: '--target-group <id>', help: { nl: 'doelgroep, als opschrift', en: 'target group, as a label' } },
    { flags: '--csv <out>', help: { nl: 'schrijf ook een CSV-bestand', en: 'write a CSV file too' } },
    jsonOption,
  ],
  constrained: true,
  examples: [
    'padwijzer cohort examples/cohort.csv --to function:ict-infrastructuur-operator,function:medewerker-ict --plan',
    'padwijzer cohort examples/cohort.ndjson --objective overlap --csv result.csv --lang en --to function:ict-infrastructuur-technicus',
  ],
  run: cohort,
};

async function cohort(given: Given, context: Context): Promise<number> {
  const { world, language } = context;
  if (given['to'] === undefined) throw missingOption('--to <id...>', 'cohort');
  const name = String(given['file']);
  const file = readCohortText(await readTextSource(name, world), name);
  if (file.candidates.length === 0) throw noneUsable(file, name);
  const { results, summary } = await atOptions(async () => {
    const search = readInput(cohortEnvelope, requestOf(given, file), { what: ['bestand en opties', 'file and options'] });
    return withServices(world, async (services) => {
      await loadIfEmpty(services, context);
      return untilInterrupted(context, (signal) => collect(services, search, context, signal));
    });
  });
  const words = results.map((result) => toldIn(result, language));
  const problems = problemsOf(words, file, language);
  const { csv } = given;
  if (typeof csv === 'string') {
    await writePrivateFile(csv, cohortCsv(words, language));
    world.stderr.write(`${sayCohort(language, 'written', { file: csv })}\n`);
  }
  if (given['json'] === true) {
    const told = results.map(({ error, ...result }) => (error === undefined ? result : { ...result, problem: { code: error.code } }));
    world.stdout.write(`${JSON.stringify({ results: told, summary, problems }, null, 2)}\n`);
  } else {
    const blocks = [drawResults(results, context), drawSummary(summary, context), problemLines(problems, context)];
    world.stdout.write(
      `${blocks
        .filter((block) => block.length > 0)
        .map((block) => block.join('\n'))
        .join('\n\n')}\n`,
    );
  }
  return problems.length > 0 ? exitCodes.usage : summary.canStart === 0 ? exitCodes.noPath : exitCodes.fine;
}

function requestOf(given: Given, file: CohortFile) {
  const goals = (given['to'] as string[]).flatMap((one) => one.split(',')).filter((one) => one.trim() !== '');
  return {
    candidates: file.candidates,
    to: goals,
    ...typed(given, 'objective', 'targetGroup'),
    constraints: constraintsOf(given),
    planning: planningOf(given),
    include: given['plan'] === true || given['qualification'] !== undefined ? ['plan'] : [],
  };
}

/** All results, with a bar on a terminal while they come. */
async function collect(
  services: Services,
  search: CohortSearch,
  { world, language }: Context,
  signal: AbortSignal,
): Promise<{ results: CohortResult[]; summary: CohortSummary }> {
  const bar =
    world.stderr.isTTY === true
      ? new SingleBar(
          {
            format: `${sayCohort(language, 'working')} {bar} {percentage}%  {value}/{total}`,
            barsize: 30,
            hideCursor: true,
            stream: world.stderr as NodeJS.WritableStream & typeof world.stderr,
          },
          Presets.shades_classic,
        )
      : null;
  const results: CohortResult[] = [];
  bar?.start(search.candidates.length, 0);
  try {
    for await (const line of services.searchCohort(search, { signal })) {
      if (line.kind === 'summary') return { results, summary: line };
      results.push(line);
      bar?.increment(line.count);
    }
  } finally {
    bar?.stop();
  }
  throw new PadwijzerError('internal', 'the cohort ended without a summary');
}
