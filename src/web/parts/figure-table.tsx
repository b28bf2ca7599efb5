import type { VNode } from 'preact';

interface FigureTableProps {
  readonly title: string;
  readonly heads: readonly string[];
  /** the first cell of each names the row */
  readonly rows: readonly (readonly (string | VNode)[])[];
}

/** A table of figures, which scrolls by itself when it is wider than the page. */
export function FigureTable({ title, heads, rows }: FigureTableProps): VNode {
  return (
    <div class="scroll" role="region" aria-label={title} tabIndex={0}>
      <table class="utrecht-table utrecht-table--html-table figure-table">
        <caption class="utrecht-table__caption">{title}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...others], at) => (
            <tr key={at}>
              <th scope="row">{first}</th>
              {others.map((cell, column) => (
                <td key={column}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
