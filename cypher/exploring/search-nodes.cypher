// The next nodes of the labels that count whose name, alias or code holds all the words, after a name and id.
// params
//   $words      LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $labels     MAP           each label that counts -> true
//   $afterName  STRING        name of the last one shown, or null
//   $afterId    STRING        its id, or null
//   $most       INTEGER       items wanted
// returns
//   id    STRING  id
//   name  STRING  name in the language of the source
// rows: at most $most, ordered by name and id
MATCH (node:Fact)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND any(label IN labels(node) WHERE $labels[label] IS NOT NULL)
  AND ($afterName IS NULL OR node.name > $afterName OR (node.name = $afterName AND node.id > $afterId))
RETURN node.id AS id, node.name AS name
ORDER BY name, id
LIMIT $most
