import { readdirSync, readFileSync } from 'node:fs';
import { readHeader } from '../../src/graph/query-header.js';
import { queries } from '../../src/graph/queries.js';
import type { Query } from '../../src/graph/query.js';
import { bare, columnOf, lastReturn } from '../support/cypher-text.js';

const root = new URL('../../cypher/', import.meta.url);
const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.cypher') && !path.startsWith('schema/'))
  .map((path) => path.replace(/\.cypher$/, ''))
  .sort();
const manifest = Object.values(queries) as unknown as Query[];

test('every file is in the manifest once, and every entry is a file', () => {
  expect(names.length).toBeGreaterThan(0);
  expect(manifest.map((query) => query.name).sort()).toStrictEqual(names);
});

describe.each(names)('cypher/%s.cypher', (name) => {
  const file = readFileSync(new URL(`${name}.cypher`, root), 'utf8');
  const header = readHeader(name, file);
  const { items, rest } = lastReturn(header.statement);

  test('is named verb-noun or for what it finds, in lower case words', () => {
    expect(name).toMatch(/^[a-z-]+\/[a-z]+(-[a-z0-9]+)+$/);
  });

  test('returns the columns its header names, each by name', () => {
    expect(items.map((item) => columnOf(item) ?? `no name: ${item}`).sort()).toStrictEqual([...header.columns].sort());
  });

  test('has an order, unless it answers with one row', () => {
    if (header.rows !== 'one') expect(rest).toMatch(/^ORDER BY\b/);
    expect(header.rows).not.toBe('');
  });

  test('has its values from parameters, and hops bounded', () => {
    expect(header.statement).not.toMatch(/\$\{|\$\w*\$|%s/);
    expect(bare(header.statement)).not.toMatch(/\[[^\]]*\*\s*(\.\.\s*)?\]|\*\d+\.\.\s*\]/);
  });

  test('declares its access as it is', () => {
    const writes = /\b(CREATE|MERGE|SET|DELETE|REMOVE)\b/.test(bare(header.statement));
    expect(manifest.find((query) => query.name === name)?.access).toBe(writes ? 'write' : 'read');
  });
});
