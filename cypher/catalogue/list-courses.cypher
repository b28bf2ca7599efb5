// One page of the courses that match words and filters; a filter that is null does not count.
// params
//   $words     LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $kind      STRING        kind, or null
//   $level     INTEGER       NLQF level, or null
//   $status    STRING        current or historical, or null
//   $function  STRING        id of a function it is listed for, or null
//   $source    STRING        mark of a source inside a place: `"source":"<id>"`, or null
//   $from      INTEGER       items to skip
//   $until     INTEGER       items to skip and to show
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   nameEnBasis  STRING        whether the English name is the source's or ours
//   kind         STRING        kind
//   code         STRING        code in its source
//   programme    STRING        programme in law
//   level        INTEGER       NLQF level, lowest listed
//   loadMin      FLOAT         least study load in hours
//   loadMax      FLOAT         greatest study load in hours
//   status       STRING        current or historical
//   note         STRING        remark
//   aliases      LIST<STRING>  other names
//   sources      LIST<STRING>  places it was taken from, each a JSON text
//   total        INTEGER       items on all pages
// rows: one per item of the page, none past the end, ordered by name and id
MATCH (node:Course)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($kind IS NULL OR node.kind = $kind)
  AND ($level IS NULL OR node.level = $level)
  AND ($status IS NULL OR node.status = $status)
  AND ($function IS NULL OR EXISTS { MATCH (node)-[:PREPARES_FOR]->(:Function {id: $function}) })
  AND ($source IS NULL OR any(place IN node.sources WHERE place CONTAINS $source))
WITH node
ORDER BY node.name, node.id
WITH collect(node) AS found
WITH found, size(found) AS total
WITH total, found[$from..$until] AS page
UNWIND page AS node
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.kind AS kind,
  node.code AS code, node.programme AS programme, node.level AS level, node.loadMin AS loadMin, node.loadMax AS loadMax,
  node.status AS status, node.note AS note, node.aliases AS aliases, node.sources AS sources, total
ORDER BY name, id
