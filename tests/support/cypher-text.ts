/** Comments gone; strings emptied, so that words in them are no keywords. */
export function bare(statement: string): string {
  return statement.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\/\/.*$|\/\*[\s\S]*?\*\//gm, (found) =>
    found.startsWith('/') ? '' : "''",
  );
}

/** What stands after the last RETURN that is in no subquery: its items, and the clauses behind them. */
export function lastReturn(statement: string): { readonly items: readonly string[]; readonly rest: string } {
  const text = bare(statement);
  const at = [...text.matchAll(/\bRETURN\b/g)]
    .map((match) => match.index)
    .filter((index) => depthAt(text, index) === 0)
    .at(-1);
  if (at === undefined) return { items: [], rest: '' };
  const after = text.slice(at + 'RETURN'.length);
  const end = [...after.matchAll(/\b(ORDER BY|SKIP|LIMIT)\b/g)].map((match) => match.index).find((index) => depthAt(after, index) === 0);
  const list = after.slice(0, end).replace(/^\s*DISTINCT\b/, '');
  return { items: split(list), rest: end === undefined ? '' : after.slice(end) };
}

/** The column an item makes, or undefined when the engine would have to make up a name. */
export function columnOf(item: string): string | undefined {
  return /\bAS\s+(\w+)$/.exec(item)?.[1] ?? /^(\w+)$/.exec(item)?.[1];
}

function depthAt(text: string, end: number): number {
  let depth = 0;
  for (const sign of text.slice(0, end)) depth += '([{'.includes(sign) ? 1 : ')]}'.includes(sign) ? -1 : 0;
  return depth;
}

function split(list: string): string[] {
  const items: string[] = [];
  let start = 0;
  for (let index = 0; index <= list.length; index += 1) {
    if (index < list.length && (list[index] !== ',' || depthAt(list, index) !== 0)) continue;
    items.push(list.slice(start, index).trim());
    start = index + 1;
  }
  return items;
}
