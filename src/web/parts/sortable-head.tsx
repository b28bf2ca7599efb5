import type { ComponentChildren, VNode } from 'preact';

interface SortableHeadProps {
  readonly children: ComponentChildren;
  /** null: the table is not in the order of this column */
  readonly order: 'ascending' | 'descending' | null;
  readonly onSort: () => void;
}

/** The head of a column that a table can be put in the order of. */
export function SortableHead({ children, order, onSort }: SortableHeadProps): VNode {
  return (
    <th scope="col" aria-sort={order ?? undefined}>
      <button type="button" class="sort" onClick={onSort}>
        {children}
        <span class="sort-mark" aria-hidden="true">
          {order === null ? '↕' : order === 'ascending' ? '↑' : '↓'}
        </span>
      </button>
    </th>
  );
}
