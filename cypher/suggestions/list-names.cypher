// Every name, alias and code a free text may mean.
// params
//   none
// returns
//   id       STRING        id
//   label    STRING        Competence, Function, Course or WorkProcess
//   name     STRING        Dutch name
//   nameEn   STRING        English name, null when there is none
//   aliases  LIST<STRING>  other printed names
//   code     STRING        code in its source, null when there is none
// rows: one per node of these labels, ordered by id
MATCH (node:Fact)
WHERE node:Competence OR node:Function OR node:Course OR node:WorkProcess
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Fact'][0] AS label, node.name AS name, node.nameEn AS nameEn,
  coalesce(node.aliases, []) AS aliases, node.code AS code
ORDER BY id
