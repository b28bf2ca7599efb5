// One work process with its own properties.
// params
//   $id  STRING  its id
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
// rows: one, none when the id is unknown, ordered by id
MATCH (node:WorkProcess {id: $id})
RETURN node.id AS id, node.name AS name, node.nameEn AS nameEn, node.nameEnBasis AS nameEnBasis, node.code AS code,
  node.description AS description, node.result AS result, node.behaviour AS behaviour, node.framework AS framework,
  node.activities AS activities, node.sources AS sources
ORDER BY id
