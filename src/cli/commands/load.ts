import type { LoadReport } from '../../catalogue/load-report.js';
import type { Services } from '../../services.js';
import { watchProgress } from '../progress.js';
import { table } from '../table.js';
import { clean } from '../text.js';
import { say } from '../words.js';
import { withServices, type Context } from '../world.js';
import { exitCodes } from '../exit-codes.js';

export async function loadCommand(context: Context): Promise<number> {
  const report = await withServices(context.world, (services) => loadSeeds(services, context));
  context.world.stdout.write(drawLoadReport(report, context));
  return exitCodes.fine;
}

export async function loadSeeds(services: Services, { world, language }: Context): Promise<LoadReport> {
  const watch = watchProgress(world.stderr, language);
  try {
    return await services.load(watch.progress);
  } finally {
    watch.stop();
  }
}

/** Before a question on an empty graph: loads the seeds and says so, since it writes where the reader only asked. */
export async function loadIfEmpty(services: Services, context: Context): Promise<void> {
  if ((await services.catalogueVersion()) !== null) return;
  context.world.stderr.write(`${say(context.language, 'seedsFirst')}\n`);
  await loadSeeds(services, context);
}

export function drawLoadReport(report: LoadReport, { language, width, ink }: Context): string {
  const counts = (title: 'nodes' | 'edges' | 'facts', values: Record<string, number>): string[] => [
    '',
    ...countTable(say(language, title), values, { language, width, ink }),
  ];
  const happened = report.changed
    ? say(language, 'loaded', {
        seconds: (report.milliseconds / 1000).toFixed(1),
        created: report.created,
        updated: report.updated,
        deleted: report.deleted,
      })
    : say(language, 'nothingChanged');
  const previous =
    report.changed && report.previousVersion !== null ? ` (${say(language, 'previousVersion')} ${report.previousVersion})` : '';
  return `${[
    ink.strong(happened),
    `${say(language, 'catalogue')}: ${report.catalogueVersion}${previous}`,
    ...counts('nodes', report.nodes),
    ...counts('edges', report.edges),
    `${say(language, 'ofWhichDerived')}: ${report.derivedSteps}`,
    ...counts('facts', report.sources),
  ].join('\n')}\n`;
}

export function countTable(
  title: string,
  values: Record<string, number>,
  { language, width, ink }: Pick<Context, 'language' | 'width' | 'ink'>,
): string[] {
  const rows = Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1));
  const total = rows.reduce((sum, [, value]) => sum + value, 0);
  const body = [...rows, [say(language, 'total'), total] as const].map(([name, value]) => [clean(name), String(value)]);
  return table([{ title }, { title: say(language, 'count'), right: true }], body, width, ink.strong);
}
