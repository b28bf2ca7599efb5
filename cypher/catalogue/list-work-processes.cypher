// One page of the work processes that match words and filters; a filter that is null does not count.
// params
//   $words     LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $function  STRING        id of a function that performs it, or null
//   $source    STRING        mark of a source inside a place: `"source":"<id>"`, or null
//   $from      INTEGER       items to skip
//   $until     INTEGER       items to skip and to show
// returns
//   id           STRING        id
//   name         STRING        name in the language of the source
//   nameEn       STRING        English name
//   nameEnBasis  STRING        whether the English name is the source's or ours
//   code         STRING        code in its source
//   description  STRING        what it is
//   result       STRING        what it yields
//   behaviour    LIST<STRING>  behaviour shown in it
//   framework    LIST<STRING>  frame within which it is done
//   activities   LIST<STRING>  examples of activities
//   sources      LIST<STRING>  places it was taken from, each a JSON text
//   total        INTEGER       items on all pages
// rows: one per item of the page, none past the end, ordered by name and id
MATCH (node:WorkProcess)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND ($function IS NULL OR EXISTS { MATCH (:Function {id: $function})-[:PERFORMS]->(node) })
  AND ($source IS NULL OR any(place IN node.sources WHERE place CONTAINS $source))
WITH node
ORDER BY node.name, node.id
WITH collect(node) AS found
WITH found, size(found) AS total
WITH total, found[$from..$until] AS page
UNWIND page AS node
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.code AS code,
  node.description AS description, node.result AS result, node.behaviour AS behaviour, node.framework AS framework,
  node.activities AS activities, node.sources AS sources, total
ORDER BY name, id
