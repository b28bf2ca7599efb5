import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findNodeAtLocation, getNodeValue, parseTree, printParseErrorCode, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import { PadwijzerError, type InputProblem } from '../errors.js';
import { levelsFile, matchesFile, seedFile, type LevelsFile, type MatchesFile, type SeedFile } from './seed-file.js';

/** Place of a value in a seed file, for messages: `seeds/x.json line 12, nodes[3].level`. */
export type Locate = (path: readonly PropertyKey[]) => string;

export interface ReadSeeds {
  readonly files: readonly { readonly file: string; readonly content: SeedFile; readonly locate: Locate }[];
  readonly matches: { readonly content: MatchesFile; readonly locate: Locate };
  readonly levels: { readonly content: LevelsFile; readonly locate: Locate };
}

export const seedFolder = fileURLToPath(new URL('../../seeds/', import.meta.url));

/** Reads and validates every seed file; throws `seeds-invalid` with all problems of all files at once. */
export function readSeeds(folder: string = seedFolder): ReadSeeds {
  const problems: InputProblem[] = [];
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  const read = <S extends z.ZodType>(name: string, schema: S) => readSeedFile(folder, name, schema, problems);
  const special = new Set(['matches.json', 'levels.json']);
  const files = names.filter((name) => !special.has(name)).map((name) => ({ file: name, ...read(name, seedFile) }));
  const matches = read('matches.json', matchesFile);
  const levels = read('levels.json', levelsFile);
  if (problems.length > 0) throw seedsInvalid(problems);
  return { files, matches, levels } as ReadSeeds;
}

export function seedsInvalid(problems: readonly InputProblem[]): PadwijzerError {
  const shown = problems.slice(0, 20).map((problem) => `${problem.pointer}: ${problem.message}`);
  const more = problems.length > shown.length ? `\n  and ${problems.length - shown.length} more` : '';
  return new PadwijzerError(
    'seeds-invalid',
    `${problems.length} problem(s) in the seed files, nothing was written:\n  ${shown.join('\n  ')}${more}`,
    {
      errors: problems,
    },
  );
}

function readSeedFile<S extends z.ZodType>(
  folder: string,
  name: string,
  schema: S,
  problems: InputProblem[],
): { content?: z.output<S>; locate: Locate } {
  let text: string;
  try {
    text = readFileSync(new URL(name, `file://${folder}`), 'utf8');
  } catch (error) {
    problems.push({ pointer: `seeds/${name}`, message: `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'})` });
    return { locate: () => `seeds/${name}` };
  }
  const syntax: ParseError[] = [];
  const tree = parseTree(text, syntax, { disallowComments: true, allowTrailingComma: false });
  const locate = locator(name, text, tree);
  const fault = syntax[0];
  if (fault !== undefined || tree === undefined) {
    const line = lineOf(text, fault?.offset ?? 0);
    problems.push({
      pointer: `seeds/${name} line ${line}`,
      message: `not valid JSON: ${fault ? printParseErrorCode(fault.error) : 'empty file'}`,
    });
    return { locate };
  }
  const parsed = schema.safeParse(getNodeValue(tree));
  if (parsed.success) return { content: parsed.data, locate };
  for (const issue of parsed.error.issues) problems.push({ pointer: locate(issue.path), message: issue.message });
  return { locate };
}

function locator(name: string, text: string, tree: Node | undefined): Locate {
  return (path) => {
    const shown = path
      .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
      .join('')
      .replace(/^\./, '');
    // a missing key has no node of its own: the nearest parent tells the line
    for (let length = path.length; tree !== undefined && length >= 0; length -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, length) as (string | number)[]);
      if (node !== undefined) return `seeds/${name} line ${lineOf(text, node.offset)}, ${shown || '(whole file)'}`;
    }
    return `seeds/${name}, ${shown}`;
  };
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

/** Diplomas, programmes and admission by law, which searches need besides the graph. */
export function readLevels(folder: string = seedFolder): LevelsFile {
  const problems: InputProblem[] = [];
  const { content } = readSeedFile(folder, 'levels.json', levelsFile, problems);
  if (content === undefined) throw seedsInvalid(problems);
  return content;
}
