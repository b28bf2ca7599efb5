// One page of the functions that match words and filters; a filter that is null does not count.
// params
//   $words   LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $kind    STRING        kind, or null
//   $branch  STRING        id of a branch, or null
//   $level   INTEGER       NLQF level, or null
//   $source  STRING        mark of a source inside a place: `"source":"<id>"`, or null
//   $from    INTEGER       items to skip
//   $until   INTEGER       items to skip and to show
// returns
//   id             STRING        id
//   name           STRING        name in the language of the source
//   nameEn         STRING        English name
//   nameEnBasis    STRING        whether the English name is the source's or ours
//   kind           STRING        kind
//   code           STRING        code in its source
//   aliases        LIST<STRING>  other names
//   description    STRING        what it is
//   descriptionEn  STRING        the same in English
//   rung           INTEGER       rung of a function profile
//   level          INTEGER       NLQF level, lowest listed
//   levelMax       INTEGER       NLQF level, highest listed
//   levelBasis     STRING        where the level comes from
//   branches       LIST<STRING>  ids of the branches it is on
//   sources        LIST<STRING>  places it was taken from, each a JSON text
//   total          INTEGER       items on all pages
// rows: one per item of the page, none past the end, ordered by name and id
MATCH (node:Function)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($kind IS NULL OR node.kind = $kind)
  AND ($branch IS NULL OR $branch IN node.branches)
  AND ($level IS NULL OR node.level = $level)
  AND ($source IS NULL OR any(place IN node.sources WHERE place CONTAINS $source))
WITH node
ORDER BY node.name, node.id
WITH collect(node) AS found
WITH found, size(found) AS total
WITH total, found[$from..$until] AS page
UNWIND page AS node
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.kind AS kind,
  node.code AS code, node.aliases AS aliases, node.description AS description, node.descriptionEn AS descriptionEn,
  node.rung AS rung, node.level AS level, node.levelMax AS levelMax, node.levelBasis AS levelBasis, node.branches AS branches,
  node.sources AS sources, total
ORDER BY name, id
