import { readFileSync } from 'node:fs';

const root = new URL('../../../cypher/schema/', import.meta.url);

/** The statements of a file of `cypher/schema/`: the one place where several stand in a file, each ended by a semicolon. */
export function schemaStatements(...files: readonly string[]): string[] {
  return files
    .map((file) => readFileSync(new URL(file, root), 'utf8').replace(/\/\/.*$/gm, ''))
    .flatMap((text) => text.split(';'))
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
