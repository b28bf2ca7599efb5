// Everything a person can hold, with the names and codes a document may call it by.
// params
//   none
// returns
//   id       STRING        id
//   label    STRING        Function, Competence, WorkProcess, Course or Criterion
//   name     STRING        name in the language of the source
//   nameEn   STRING        English name, null when there is none
//   kind     STRING        kind within its label, null when there is none
//   code     STRING        code in its source, null when there is none
//   aliases  LIST<STRING>  other names, null when there are none
// rows: one per node that can be held, ordered by id
MATCH (node:Fact)
WHERE node:Function OR node:Competence OR node:WorkProcess OR node:Course OR node:Criterion
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Fact'][0] AS label, node.name AS name, node.nameEn AS nameEn,
  node.kind AS kind, node.code AS code, node.aliases AS aliases
ORDER BY id
