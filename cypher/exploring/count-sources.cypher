// Generated, do not edit: npm run generate:pages writes it from scripts/generate-page-queries.ts.
// How many sources match words and filters; a filter that is null does not count.
// params
//   $words      LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $kind       STRING        kind, or null
// returns
//   total  INTEGER  how many there are
// rows: one
MATCH (node:Source)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($kind IS NULL OR node.kind = $kind)
RETURN count(node) AS total
