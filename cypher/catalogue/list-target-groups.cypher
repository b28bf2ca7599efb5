// One page of the target groups that match words and filters; a filter that is null does not count.
// params
//   $words   LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $source  STRING        mark of a source inside a place: `"source":"<id>"`, or null
//   $from    INTEGER       items to skip
//   $until   INTEGER       items to skip and to show
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   nameEnBasis  STRING        whether the English name is the source's or ours
//   description  STRING        what it is
//   sources      LIST<STRING>  places it was taken from, each a JSON text
//   total        INTEGER       items on all pages
// rows: one per item of the page, none past the end, ordered by name and id
MATCH (node:TargetGroup)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($source IS NULL OR any(place IN node.sources WHERE place CONTAINS $source))
WITH node
ORDER BY node.name, node.id
WITH collect(node) AS found
WITH found, size(found) AS total
WITH total, found[$from..$until] AS page
UNWIND page AS node
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.description AS description,
  node.sources AS sources, total
ORDER BY name, id
