/**
 * Writes what the documentation repeats from the code: `docs/errors.md`, `schema.graphql` and the table of settings in `README.md`.
 * `npm run docs` writes; `npm run check:docs` compares and names the files that differ.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { actions, openActions, permissions, roles } from '../src/access/roles.js';
import { settingsTable } from '../src/config.js';
import { errorTable } from '../src/errors.js';
import { schemaText } from '../src/graphql/schema.js';

const root = new URL('../', import.meta.url);
export const mend = 'npm run docs';

/** Texts as they should be, by path. */
export function generatedDocs(readme: string): Record<string, string> {
  return {
    'docs/errors.md': errorsPage(),
    'schema.graphql': graphqlFile(),
    'README.md': between(readme, 'settings', settingsRows()),
    'docs/access.md': between(read('docs/access.md') ?? '', 'permissions', permissionRows()),
  };
}

/** Paths of generated files that are not as the code wants them. */
export function drift(): string[] {
  return Object.entries(generatedDocs(read('README.md') ?? '')).flatMap(([path, text]) => (read(path) === text ? [] : [path]));
}

const code = (text: string): string => (text === '' ? '' : `\`${text}\``);
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

function settingsRows(): string {
  const rows = settingsTable.map((setting) => [code(setting.key), code(setting.default), setting.describe]);
  return table(['setting', 'default', 'what it does'], rows);
}

function permissionRows(): string {
  const rows = actions.map((action) => {
    const { may, what } = permissions[action];
    const cells = roles.map((role) => (may === 'anyone' || (may as readonly string[]).includes(role) ? 'yes' : 'no'));
    return [code(action), what, openActions.includes(action) ? 'yes' : 'no', ...cells];
  });
  return table(['action', 'what', 'open', ...roles], rows);
}

function errorsPage(): string {
  const rows = Object.entries(errorTable).map(([name, error]) => [
    `<a id="${name}"></a>\`${name}\``,
    String(error.status),
    String(error.exit),
    error.title,
    error.titleNl,
    error.remedy,
  ]);
  return `<!-- generated: do not edit; made from src/errors.ts by \`${mend}\` -->
# Errors

Every error has one of these codes. REST answers with \`application/problem+json\` (RFC 9457) and the HTTP status below; the command line
ends with the exit code below. The message of an error names the value, the place and what was expected; the last column says what to do in general.

${table(['code', 'status', 'exit', 'title', 'titel', 'what to do'], rows)}
`;
}

const graphqlFile = (): string => `# generated: do not edit; made from src/graphql by \`${mend}\`\n${schemaText()}`;

function between(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}: generated, do not edit; \`${mend}\` -->`, `<!-- /${name} -->`];
  const [before, after] = [text.indexOf(start), text.indexOf(end)];
  if (before < 0 || after < before)
    throw new Error(`a page misses the lines ${start} and ${end}, in that order: put them back, then ${mend}`);
  return `${text.slice(0, before + start.length)}\n${content}\n${text.slice(after)}`;
}

function read(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, root), 'utf8');
  } catch {
    return undefined;
  }
}

function main(check: boolean): void {
  const stale = drift();
  if (check && stale.length > 0) {
    console.error(`not as the code has it: ${stale.join(', ')}\nmend with: ${mend}`);
    process.exitCode = 1;
  } else if (!check) {
    for (const [path, text] of Object.entries(generatedDocs(read('README.md') ?? '')))
      if (stale.includes(path)) writeFileSync(new URL(path, root), text);
    console.log(stale.length === 0 ? 'nothing to write' : `written: ${stale.join(', ')}`);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
