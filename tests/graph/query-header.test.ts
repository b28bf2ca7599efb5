import { readHeader } from '../../src/graph/query-header.js';

const file = `// Finds a function. In two
// lines.
// params
//   $id     STRING        function id
//   $names  LIST<STRING>  other names
// returns
//   id    STRING  function id
//   name  STRING  its name
// rows: one per name, ordered by id
// a comment of the header's own
MATCH (function:Function {id: $id}) // not $this
WHERE function.name IN $names
RETURN function.id AS id, function.name AS name
ORDER BY id
`;

test('reads purpose, parameters, columns, rows and statement', () => {
  expect(readHeader('functions/find-function', file)).toStrictEqual({
    purpose: 'Finds a function. In two lines.',
    params: ['id', 'names'],
    columns: ['id', 'name'],
    rows: "one per name, ordered by id a comment of the header's own",
    statement: file.split('\n').slice(10).join('\n').trim(),
  });
});

test('takes a statement without parameters and without columns', () => {
  const header = readHeader(
    'a/b',
    '// Empties.\n// params: none\n'.replace(': none', '\n//   none') + '// returns\n//   none\n// rows: none\nMATCH (node) DELETE node',
  );
  expect(header).toMatchObject({ params: [], columns: [], rows: 'none' });
});

test.each<[string, string, RegExp]>([
  ['no header', 'RETURN 1 AS one', /needs a purpose/],
  ['no purpose', file.replace(/^.*\n.*\n/, ''), /needs a purpose/],
  ['no params', file.replace('// params\n', ''), /needs a purpose/],
  ['no returns', file.replace('// returns\n', ''), /needs a purpose/],
  ['no rows', file.replace('// rows:', '// row:'), /needs a purpose/],
  ['a parameter declared and not used', file.replace('IN $names', 'IS NOT NULL'), /\$names is declared and not used/],
  ['a parameter used and not declared', file.replace('ORDER BY id', 'ORDER BY id LIMIT $limit'), /\$limit is used and not declared/],
  ['a parameter used in a comment only', file.replace('{id: $id}', '').replace('$this', '$id'), /\$id is declared and not used/],
  ['a semicolon', file.trimEnd() + ';', /no semicolon/],
])('refuses %s, naming the file and what to read', (_, text, message) => {
  const read = (): unknown => readHeader('functions/find-function', text);
  expect(read).toThrow(expect.objectContaining({ code: 'graph-statement-invalid' }));
  expect(read).toThrow(message);
  expect(read).toThrow(/cypher\/functions\/find-function\.cypher.*cypher\/README\.md/);
});
