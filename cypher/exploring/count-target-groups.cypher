// Generated, do not edit: npm run generate:pages writes it from scripts/generate-page-queries.ts.
// How many target groups match words and filters; a filter that is null does not count.
// params
//   $words      LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $source     STRING        mark of a source inside a place: `"source":"<id>"`, or null
// returns
//   total  INTEGER  how many there are
// rows: one
MATCH (node:TargetGroup)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($source IS NULL OR any(place IN node.sources WHERE place CONTAINS $source))
RETURN count(node) AS total
