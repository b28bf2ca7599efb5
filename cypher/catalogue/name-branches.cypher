// Names of branches.
// params
//   $ids  LIST<STRING>  ids of branches
// returns
//   id      STRING  id
//   name    STRING  name in the language of the source
//   nameEn  STRING  English name
// rows: one per known id, ordered by id
MATCH (branch:Branch)
WHERE branch.id IN $ids
RETURN branch.id AS id, branch.name AS name, branch.nameEn AS nameEn
ORDER BY id
