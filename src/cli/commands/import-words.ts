import type { ImportReport } from '../../catalogue/imports.js';
import type { ProblemKind } from '../../catalogue/import-problems.js';
import type { Language } from '../language.js';
import { table } from '../table.js';
import { say } from '../words.js';
import type { Context } from '../world.js';
import { countTable } from './load.js';

const kinds: Readonly<Record<ProblemKind, Readonly<Record<Language, string>>>> = {
  unreadable: { nl: 'onleesbare regel', en: 'unreadable line' },
  'value-missing': { nl: 'waarde ontbreekt', en: 'value missing' },
  'value-invalid': { nl: 'waarde ongeldig', en: 'value invalid' },
  'type-missing': { nl: 'soort ontbreekt', en: 'type missing' },
  'status-unknown': { nl: 'status onbekend', en: 'status unknown' },
  duplicate: { nl: 'dubbel', en: 'duplicate' },
  dangling: { nl: 'wijst naar niets', en: 'names nothing imported' },
  'self-reference': { nl: 'wijst naar zichzelf', en: 'names itself' },
  contradiction: { nl: 'spreekt zichzelf tegen', en: 'contradiction' },
  'not-imported': { nl: 'niet ingelezen', en: 'not imported' },
};

/** What an import did: numbers, and what was left out by kind. */
export function drawImport(report: ImportReport, { language, width, ink }: Context): string {
  const seconds = (report.milliseconds / 1000).toFixed(1);
  const { created, updated, deleted, deprecated, problems } = report;
  const happened = report.changed
    ? say(language, 'imported', { part: report.part, seconds, created, updated, deleted, deprecated })
    : say(language, 'nothingImported', { part: report.part });
  const previous =
    report.changed && report.previousVersion !== null ? ` (${say(language, 'previousVersion')} ${report.previousVersion})` : '';
  const rows = Object.entries(problems.counts).map(([kind, count]) => [kinds[kind as ProblemKind][language], String(count)]);
  return `${[
    ink.strong(happened),
    `${say(language, 'dataVersion')}: ${report.dataVersion ?? say(language, 'dataVersionUnknown')}`,
    `${say(language, 'catalogue')}: ${report.catalogueVersion}${previous}`,
    '',
    ...countTable(say(language, 'nodes'), report.nodes, { language, width, ink }),
    '',
    ...countTable(say(language, 'edges'), report.edges, { language, width, ink }),
    `${say(language, 'ofWhichDerived')}: ${report.derivedSteps}`,
    ...(rows.length === 0
      ? []
      : ['', ...table([{ title: say(language, 'leftOut') }, { title: say(language, 'count'), right: true }], rows, width, ink.strong)]),
  ].join('\n')}\n`;
}
