// How many nodes of the labels that count hold all the words in a name, alias or code.
// params
//   $words   LIST<STRING>  lower-case words without accents, all to be found in searchText
//   $labels  MAP           each label that counts -> true
// returns
//   total  INTEGER  how many there are
// rows: one
MATCH (node:Fact)
WHERE all(word IN $words WHERE node.searchText CONTAINS word)
  AND any(label IN labels(node) WHERE $labels[label] IS NOT NULL)
RETURN count(node) AS total
