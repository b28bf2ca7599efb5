import type { Times } from './measure.js';

export type Cell = string | number | null;

/** One table of the report. Numbers keep their value in the JSON and are rounded for people. */
export interface Section {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes?: readonly string[];
  /** drawn as lines over the first column when there */
  readonly plot?: { readonly x: string; readonly y: string; readonly series: readonly Series[] };
}

export interface Series {
  readonly name: string;
  readonly points: readonly (readonly [x: number, y: number])[];
}

export const timeColumns = ['what', 'p50 ms', 'p95 ms', 'p99 ms', 'runs'] as const;
export const timeRow = ({ name, p50, p95, p99, runs }: Times): Cell[] => [name, p50, p95, p99, runs];

/** Three digits that say something; a dash for what was not measured. */
export function shown(cell: Cell): string {
  if (cell === null) return '-';
  if (typeof cell === 'string') return cell;
  if (!Number.isFinite(cell)) return '-';
  if (Number.isInteger(cell)) return String(cell);
  return Math.abs(cell) >= 100 ? cell.toFixed(0) : Math.abs(cell) >= 10 ? cell.toFixed(1) : cell.toPrecision(2);
}

/** A Markdown table with columns of one width: readable in a terminal as it is. */
export function tableOf({ columns, rows }: Section): string {
  const cells = [columns, ...rows.map((row) => row.map(shown))];
  const width = columns.map((_, at) => Math.max(3, ...cells.map((row) => (row[at] ?? '').length)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, at) => (at === 0 ? cell.padEnd(width[at] ?? 0) : cell.padStart(width[at] ?? 0))).join(' | ')} |`;
  const rule = `| ${width.map((size, at) => (at === 0 ? '-'.repeat(size) : `${'-'.repeat(size - 1)}:`)).join(' | ')} |`;
  return [line(columns), rule, ...cells.slice(1).map(line)].join('\n');
}

export function textOf(section: Section): string {
  return [`## ${section.title}`, '', tableOf(section), ...(section.notes ?? []).map((note) => `\n${note}`)].join('\n');
}
