// Generated, do not edit: npm run generate:pages writes it from scripts/generate-page-queries.ts.
// How many courses match words and filters; a filter that is null does not count.
// params
//   $words      LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $kind       STRING        kind, or null
//   $level      INTEGER       NLQF level, or null
//   $status     STRING        current or historical, or null
//   $function   STRING        id of a function it belongs to, or null
//   $source     STRING        mark of a source inside a place: `"source":"<id>"`, or null
// returns
//   total  INTEGER  how many there are
// rows: one
MATCH (node:Course)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($kind IS NULL OR node.kind = $kind)
  AND ($level IS NULL OR node.level = $level)
  AND ($status IS NULL OR node.status = $status)
  AND ($function IS NULL OR EXISTS { MATCH (node)-[:PREPARES_FOR]->(:Function {id: $function}) })
  AND ($source IS NULL OR any(place IN node.sources WHERE place CONTAINS $source))
RETURN count(node) AS total
