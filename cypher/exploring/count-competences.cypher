// Generated, do not edit: npm run generate:pages writes it from scripts/generate-page-queries.ts.
// How many competences match words and filters; a filter that is null does not count.
// params
//   $words      LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $kind       STRING        kind, or null
//   $scheme     STRING        scheme, or null
//   $source     STRING        mark of a source inside a place: `"source":"<id>"`, or null
// returns
//   total  INTEGER  how many there are
// rows: one
MATCH (node:Competence)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($kind IS NULL OR node.kind = $kind)
  AND ($scheme IS NULL OR node.scheme = $scheme)
  AND ($source IS NULL OR any(place IN node.sources WHERE place CONTAINS $source))
RETURN count(node) AS total
