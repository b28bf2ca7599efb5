// One page of the competences that match words and filters; a filter that is null does not count.
// params
//   $words   LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $kind    STRING        kind, or null
//   $scheme  STRING        scheme, or null
//   $source  STRING        mark of a source inside a place: `"source":"<id>"`, or null
//   $from    INTEGER       items to skip
//   $until   INTEGER       items to skip and to show
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   nameEnBasis  STRING        whether the English name is the source's or ours
//   kind         STRING        kind
//   scheme       STRING        scheme it belongs to
//   aliases      LIST<STRING>  other names
//   sources      LIST<STRING>  places it was taken from, each a JSON text
//   total        INTEGER       items on all pages
// rows: one per item of the page, none past the end, ordered by name and id
MATCH (node:Competence)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($kind IS NULL OR node.kind = $kind)
  AND ($scheme IS NULL OR node.scheme = $scheme)
  AND ($source IS NULL OR any(place IN node.sources WHERE place CONTAINS $source))
WITH node
ORDER BY node.name, node.id
WITH collect(node) AS found
WITH found, size(found) AS total
WITH total, found[$from..$until] AS page
UNWIND page AS node
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.kind AS kind,
  node.scheme AS scheme, node.aliases AS aliases, node.sources AS sources, total
ORDER BY name, id
