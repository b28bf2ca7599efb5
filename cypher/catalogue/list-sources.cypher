// One page of the sources that match words and filters; a filter that is null does not count.
// params
//   $words  LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $kind   STRING        kind, or null
//   $from   INTEGER       items to skip
//   $until  INTEGER       items to skip and to show
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   nameEnBasis  STRING        whether the English name is the source's or ours
//   kind         STRING        kind
//   file         STRING        file name
//   version      STRING        version
//   date         STRING        day as YYYY-MM-DD
//   licence      STRING        licence
//   url          STRING        web address
//   sources      LIST<STRING>  places it was taken from, each a JSON text
//   total        INTEGER       items on all pages
// rows: one per item of the page, none past the end, ordered by name and id
MATCH (node:Source)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($kind IS NULL OR node.kind = $kind)
WITH node
ORDER BY node.name, node.id
WITH collect(node) AS found
WITH found, size(found) AS total
WITH total, found[$from..$until] AS page
UNWIND page AS node
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.kind AS kind,
  node.file AS file, node.version AS version, node.date AS date, node.licence AS licence, node.url AS url,
  node.sources AS sources, total
ORDER BY name, id
