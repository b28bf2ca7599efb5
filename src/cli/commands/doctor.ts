import type { DoctorReport } from '../../services.js';
import type { Given } from '../constraint-options.js';
import { exitCodes } from '../exit-codes.js';
import { remedyOf } from '../remedies.js';
import { errorTable, type ErrorCode } from '../../errors.js';
import { cleanAll, pad, wrap } from '../text.js';
import { say } from '../words.js';
import { withServices, type Context } from '../world.js';
import { countTable } from './load.js';

export async function doctorCommand(given: Given, context: Context): Promise<number> {
  const report = await withServices(context.world, (services) => services.doctor());
  context.world.stdout.write(given['json'] === true ? `${JSON.stringify(report, null, 2)}\n` : drawDoctor(cleanAll(report), context));
  return report.problems.length === 0 ? exitCodes.fine : exitCodes.problemsFound;
}

function drawDoctor(report: DoctorReport, context: Context): string {
  const { language, width, ink } = context;
  const facts: readonly (readonly [string, string])[] = [
    [say(language, 'program'), report.version],
    [
      say(language, 'engine'),
      report.engineVersion.includes(report.engine) ? report.engineVersion : `${report.engine} ${report.engineVersion}`,
    ],
    [say(language, 'catalogue'), report.catalogueVersion ?? say(language, 'none')],
    [say(language, 'rules'), report.rulesVersion],
    [say(language, 'log'), report.watchedBy.log],
    [say(language, 'figures'), report.watchedBy.metrics ?? say(language, 'none')],
    [say(language, 'traces'), report.watchedBy.traces ?? say(language, 'none')],
  ];
  const problems = report.problems.flatMap((problem) => [
    ...wrap(`! ${problem.message} (${problem.code})`, width - 2).map((line) => `  ${ink.bad(line)}`),
    ...wrap(`${say(language, 'remedy')}: ${localRemedy(problem, context)}`, width - 4).map((line) => `    ${line}`),
  ]);
  return `${[
    ...facts.map(([label, value]) => `${ink.faint(pad(label, 16))}${value}`),
    '',
    ...countTable(say(language, 'nodes'), report.counts.nodes, context),
    '',
    ...countTable(say(language, 'edges'), report.counts.edges, context),
    '',
    ...(problems.length === 0 ? [ink.good(say(language, 'allWell'))] : [ink.strong(`${say(language, 'problems')}:`), ...problems]),
  ].join('\n')}\n`;
}

/** The report speaks English; a Dutch reader gets our Dutch remedy where the code has one. */
function localRemedy(problem: DoctorReport['problems'][number], { language }: Context): string {
  return language === 'nl' && problem.code in errorTable ? remedyOf(problem.code as ErrorCode, language) : problem.remedy;
}
