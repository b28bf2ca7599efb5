/**
 * Writes cypher/exploring/page-<label>.cypher and count-<label>.cypher: a label stands in a statement as text, never as a value, so
 * each has its own, and all are these two texts.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pagedLabels, type PageFilter, type PagedLabel } from '../src/graph/queries/paged-labels.js';

export const mend = 'npm run generate:pages';

const words: Readonly<Record<PageFilter, string>> = {
  kind: '  $kind       STRING        kind, or null',
  branch: '  $branch     STRING        id of a branch, or null',
  level: '  $level      INTEGER       NLQF level, or null',
  scheme: '  $scheme     STRING        scheme, or null',
  status: '  $status     STRING        current or historical, or null',
  function: '  $function   STRING        id of a function it belongs to, or null',
  source: '  $source     STRING        mark of a source inside a place: `"source":"<id>"`, or null',
};

const functionOf: Readonly<Partial<Record<PagedLabel, string>>> = {
  WorkProcess: '(node)<-[:PERFORMS]-(:Function {id: $function})',
  Course: '(node)-[:PREPARES_FOR]->(:Function {id: $function})',
  Criterion: '(node)<-[:CLASSIFIED_BY]-(:Function {id: $function})',
};

const conditions = (label: PagedLabel): Readonly<Record<PageFilter, string>> => ({
  kind: '($kind IS NULL OR node.kind = $kind)',
  branch: '($branch IS NULL OR $branch IN node.branches)',
  level: '($level IS NULL OR node.level = $level)',
  scheme: '($scheme IS NULL OR node.scheme = $scheme)',
  status: '($status IS NULL OR node.status = $status)',
  function: `($function IS NULL OR EXISTS { MATCH ${functionOf[label] ?? ''} })`,
  source: '($source IS NULL OR any(place IN node.sources WHERE place CONTAINS $source))',
});

function parts(label: PagedLabel) {
  const { plural, filters } = pagedLabels[label];
  const params = filters.map((filter) => `//${' '.repeat(1)}${words[filter]}\n`).join('');
  const matching = filters.map((filter) => `\n  AND ${conditions(label)[filter]}`).join('');
  const first = '//   $words      LIST<STRING>  lower-case words without accents, all to be found in searchText\n';
  const begin = `MATCH (node:${label})\nWHERE all(word IN $words WHERE node.searchText CONTAINS word)${matching}`;
  return { plural: plural.replaceAll('-', ' '), params: first + params, begin };
}

const note = `// Generated, do not edit: ${mend} writes it from scripts/generate-page-queries.ts.\n`;

export function pageQuery(label: PagedLabel): string {
  const { plural, params, begin } = parts(label);
  return `${note}// The next of the ${plural} that match words and filters, after a name and id; a filter that is null does not count.
// Nothing is skipped by counting: a page far down costs what the first one does, and stays where it was when others come or go.
// params
${params}//   $afterName  STRING        name of the last one shown, or null
//   $afterId    STRING        its id, or null
//   $most       INTEGER       items wanted
// returns
//   id    STRING  id
//   name  STRING  name in the language of the source
// rows: at most $most, ordered by name and id
${begin}
  AND ($afterName IS NULL OR node.name > $afterName OR (node.name = $afterName AND node.id > $afterId))
RETURN node.id AS id, node.name AS name
ORDER BY name, id
LIMIT $most
`;
}

export function countQuery(label: PagedLabel): string {
  const { plural, params, begin } = parts(label);
  return `${note}// How many ${plural} match words and filters; a filter that is null does not count.
// params
${params}// returns
//   total  INTEGER  how many there are
// rows: one
${begin}
RETURN count(node) AS total
`;
}

/** Texts as they should be, by path. */
export function pageQueries(): ReadonlyMap<string, string> {
  const labels = Object.keys(pagedLabels) as PagedLabel[];
  const file = (verb: string, label: PagedLabel) =>
    fileURLToPath(new URL(`../cypher/exploring/${verb}-${pagedLabels[label].plural}.cypher`, import.meta.url));
  return new Map(
    labels.flatMap((label): [string, string][] => [
      [file('page', label), pageQuery(label)],
      [file('count', label), countQuery(label)],
    ]),
  );
}

/** Paths of files that are not what is generated. */
export function drift(): string[] {
  return [...pageQueries()].flatMap(([path, text]) => (read(path) === text ? [] : [path]));
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) for (const [path, text] of pageQueries()) writeFileSync(path, text);
