import { parts } from '../parts/index.js';
import type { Figure } from './figures.js';
import { inWords, type Machine } from './machine.js';
import { reached, short, type Target } from './targets.js';

export interface Report {
  readonly machine: Machine;
  /** engines as they name themselves, with what was asked of them */
  readonly engines: readonly string[];
  readonly quick: boolean;
  readonly seconds: number;
  readonly notes: readonly string[];
  readonly targets: readonly (Target & { readonly reached: boolean | null })[];
  readonly figures: readonly Figure[];
}

/** A Markdown table with columns of one width: readable in a terminal as it is. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[], texts: readonly number[]): string {
  const width = columns.map((name, at) => Math.max(3, name.length, ...rows.map((row) => (row[at] ?? '').length)));
  const padded = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (texts.includes(at) ? cell.padEnd(width[at] ?? 0) : cell.padStart(width[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${width.map((size, at) => (texts.includes(at) ? '-'.repeat(size) : `${'-'.repeat(size - 1)}:`)).join(' | ')} |`;
  return [padded(columns), rule, ...rows.map(padded)].join('\n');
}

/** Engines stand under one another, so that they are compared. */
export function figureTable(figures: readonly Figure[]): string {
  const order = [...new Set(figures.map(({ what }) => what))];
  const rows = [...figures].sort((a, b) => order.indexOf(a.what) - order.indexOf(b.what));
  const perSecond = rows.some((one) => one.perSecond !== undefined);
  const columns = ['what', 'engine', 'p50', 'p95', 'p99', 'unit', ...(perSecond ? ['requests/s'] : []), 'runs', 'note'];
  const cells = rows.map(({ what, engine, p50, p95, p99, unit, perSecond: rate, runs, note = '' }) => [
    what,
    engine,
    ...[p50, p95, p99].map(short),
    unit,
    ...(perSecond ? [rate === undefined ? '-' : short(rate)] : []),
    String(runs),
    note,
  ]);
  return table(columns, cells, [0, 1, columns.length - 1]);
}

export function targetTable(targets: readonly Target[]): string {
  const words = new Map([
    [true, 'reached'],
    [false, 'NOT REACHED'],
    [null, 'not measured'],
  ]);
  const rows = targets.map((one) => [
    one.what,
    one.engine,
    one.measured === null ? '-' : `${short(one.measured)} ${one.unit}`,
    `${one.sense} ${one.limit.toLocaleString('en')} ${one.unit}`,
    words.get(reached(one)) ?? '',
    one.from,
  ]);
  return table(['what', 'engine', 'measured', 'to reach', 'outcome', 'from'], rows, [0, 1, 4, 5]);
}

/** The whole as Markdown, without the title above it; `level` is the depth of its headings. */
export function markdown(report: Report, level = 2): string {
  const heading = (text: string, deeper = 0): string => `${'#'.repeat(level + deeper)} ${text}`;
  const lines = [
    `${inWords(report.machine)}; ${report.engines.join('; ')}. Took ${Math.round(report.seconds)} s${report.quick ? ', with --quick: for a look, not for figures' : ''}.`,
    ...report.notes.map((note) => `\n${note}`),
  ];
  if (report.targets.length > 0) lines.push('', heading('To reach, with ESCO on two cores'), '', targetTable(report.targets));
  for (const catalogue of ['ESCO', 'seeds'] as const) {
    for (const { name, about } of parts) {
      const own = report.figures.filter((one) => one.part === name && one.catalogue === catalogue);
      if (own.length > 0) lines.push('', heading(`${catalogue}: ${name}`), '', `${sentence(about)}.`, '', figureTable(own));
    }
  }
  return lines.join('\n');
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
