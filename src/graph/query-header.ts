import { PadwijzerError } from '../errors.js';

export interface QueryHeader {
  readonly purpose: string;
  /** declared `$params`, without the dollar sign */
  readonly params: readonly string[];
  readonly columns: readonly string[];
  /** how many rows, and their order */
  readonly rows: string;
  /** the statement without comments' header; comments inside stay */
  readonly statement: string;
}

/**
 * Reads the header every query file begins with:
 *
 *     // Purpose, one sentence or more.
 *     // params
 *     //   $ids  LIST<STRING>  function ids            (or: none)
 *     // returns
 *     //   id    STRING        function id
 *     // rows: one per id, ordered by id
 */
export function readHeader(name: string, file: string): QueryHeader {
  const lines = file.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('//'));
  const header = lines.slice(0, end).map((line) => line.slice(2).trim());
  const statement = lines.slice(end).join('\n').trim();
  const paramsAt = header.indexOf('params');
  const returnsAt = header.indexOf('returns');
  const rowsAt = header.findIndex((line) => line.startsWith('rows:'));
  const fail = (why: string): never => {
    throw new PadwijzerError('graph-statement-invalid', `cypher/${name}.cypher: ${why}; see cypher/README.md for the form of a header`);
  };
  if (paramsAt < 1 || returnsAt < paramsAt || rowsAt < returnsAt) fail('the header needs a purpose, `params`, `returns` and `rows:`');
  const params = names(header.slice(paramsAt + 1, returnsAt), /^\$(\w+)\s+\S+/);
  const columns = names(header.slice(returnsAt + 1, rowsAt), /^(\w+)\s+[A-Z]\S*/);
  const used = new Set([...withoutComments(statement).matchAll(/\$(\w+)/g)].map((match) => match[1] as string));
  for (const param of params) if (!used.has(param)) fail(`$${param} is declared and not used`);
  for (const param of used) if (!params.includes(param)) fail(`$${param} is used and not declared`);
  if (statement.endsWith(';')) fail('one statement, no semicolon');
  return { purpose: header.slice(0, paramsAt).join(' '), params, columns, rows: header.slice(rowsAt).join(' ').slice(5).trim(), statement };
}

function names(lines: readonly string[], form: RegExp): string[] {
  return lines.flatMap((line) => form.exec(line)?.[1] ?? []);
}

function withoutComments(statement: string): string {
  return statement.replace(/\/\/.*$/gm, '');
}
