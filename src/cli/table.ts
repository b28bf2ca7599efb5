import { columns, pad, padStart, wrap } from './text.js';

export interface Column {
  readonly title: string;
  readonly right?: boolean;
  /** never made narrower, as ids that people copy */
  readonly keep?: boolean;
}

/** A table without frames that fits the width: the widest left-aligned column wraps. */
export function table(
  heads: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  strong: (text: string) => string = (text) => text,
): string[] {
  const natural = heads.map((head, at) => Math.max(columns(head.title), ...rows.map((row) => columns(row[at] ?? ''))));
  const widths = fit(heads, natural, width);
  const lines = (cells: readonly string[]): string[] => {
    const wrapped = cells.map((cell, at) => wrap(cell, widths[at] ?? 8));
    const height = Math.max(...wrapped.map((cell) => cell.length));
    return Array.from({ length: height }, (_, row) =>
      heads
        .map((head, at) => (head.right ? padStart : pad)(wrapped[at]?.[row] ?? '', widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    );
  };
  const header = lines(heads.map((head) => head.title));
  return [...header.map(strong), widths.map((w) => '─'.repeat(w)).join('  '), ...rows.flatMap(lines)];
}

const soft = (head: Column | undefined): boolean => head !== undefined && head.right !== true && head.keep !== true;

function fit(heads: readonly Column[], natural: readonly number[], width: number): number[] {
  const widths = [...natural];
  const total = (): number => widths.reduce((sum, w) => sum + w, 0) + 2 * (widths.length - 1);
  while (total() > width) {
    const widest = widths.reduce((best, w, at) => (soft(heads[at]) && w > (widths[best] ?? 0) ? at : best), heads.findIndex(soft));
    if ((widths[widest] ?? 0) <= 8) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
