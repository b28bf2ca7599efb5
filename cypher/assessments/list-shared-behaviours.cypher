// Behaviours that functions on two or more branches require: the bar of a T.
// params
//   none
// returns
//   id        STRING        competence id
//   name      STRING        Dutch name
//   nameEn    STRING        English name, null when there is none
//   branches  LIST<STRING>  branches whose functions require it
// rows: one per behaviour, ordered by id
MATCH (competence:Competence {kind: 'behaviour'})<-[:REQUIRES]-(function:Function)
WHERE function.branches IS NOT NULL
UNWIND function.branches AS branchId
WITH DISTINCT competence, branchId
ORDER BY competence.id, branchId
WITH competence, collect(branchId) AS branches
WHERE size(branches) >= 2
RETURN competence.id AS id, competence.name AS name, competence.nameEn AS nameEn, branches AS branches
ORDER BY id
