// Generated, do not edit: npm run generate:pages writes it from scripts/generate-page-queries.ts.
// The next of the core tasks that match words and filters, after a name and id; a filter that is null does not count.
// Nothing is skipped by counting: a page far down costs what the first one does, and stays where it was when others come or go.
// params
//   $words      LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $source     STRING        mark of a source inside a place: `"source":"<id>"`, or null
//   $afterName  STRING        name of the last one shown, or null
//   $afterId    STRING        its id, or null
//   $most       INTEGER       items wanted
// returns
//   id    STRING  id
//   name  STRING  name in the language of the source
// rows: at most $most, ordered by name and id
MATCH (node:CoreTask)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($source IS NULL OR any(place IN node.sources WHERE place CONTAINS $source))
  AND ($afterName IS NULL OR node.name > $afterName OR (node.name = $afterName AND node.id > $afterId))
RETURN node.id AS id, node.name AS name
ORDER BY name, id
LIMIT $most
