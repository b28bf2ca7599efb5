import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';

const root = new URL('../../src/', import.meta.url);
const knowing = /^(graph\/engines\/|app\.ts$)/;
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'));

/** Words of the program itself: identifiers, and strings whole; comments are none. */
function wordsOf(path: string): { identifiers: string[]; strings: string[] } {
  const source = ts.createSourceFile(path, readFileSync(new URL(path, root), 'utf8'), ts.ScriptTarget.ES2023, true);
  const found = { identifiers: [] as string[], strings: [] as string[] };
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) found.identifiers.push(node.text);
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node)) found.strings.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

test('the check itself sees what it looks for', () => {
  expect(wordsOf('graph/engines/neo4j.ts').strings).toContain('neo4j-driver');
  expect(wordsOf('graph/engines/embedded.ts').identifiers).toContain('openEmbedded');
});

describe.each(files.filter((path) => !knowing.test(path)))('src/%s', (path) => {
  const { identifiers, strings } = wordsOf(path);

  test('names no engine', () => {
    expect(identifiers.filter((word) => /embedded|neo4j|grafeo/i.test(word))).toStrictEqual([]);
    expect(strings.filter((text) => /neo4j-driver|@grafeo-db|graph\/engines/.test(text))).toStrictEqual([]);
    // config.ts knows the schemes of an address and the usual name of a database
    if (path !== 'config.ts') expect(strings.filter((text) => /^(embedded|neo4j|bolt)$/i.test(text))).toStrictEqual([]);
  });

  test('holds no statement', () => {
    const statement = /^\s*((OPTIONAL )?MATCH(\s*\(|\s+\w+\s*=)|MERGE\s*\(|CREATE\s*[(C]|UNWIND\s+[$[\w]|RETURN\s+[\w$])/;
    expect(strings.filter((text) => statement.test(text))).toStrictEqual([]);
  });
});
