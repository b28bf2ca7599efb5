// What a passport says of the things a profile or a plan names.
// params
//   $ids  LIST<STRING>  ids of any kind
// returns
//   id         STRING        id
//   label      STRING        label of the node
//   name       STRING        name in the language of the source
//   nameEn     STRING        English name, null when there is none
//   kind       STRING        kind within its label, null when there is none
//   code       STRING        code in its source, null when there is none
//   programme  STRING        courses: programme in law, null when none
//   level      INTEGER       NLQF level, null when unknown
//   sameAs     LIST<STRING>  competences: what they equal in other schemes; null otherwise
// rows: one per id known, ordered by id
UNWIND $ids AS wanted
MATCH (node:Fact {id: wanted})
RETURN node.id AS id, [label IN labels(node) WHERE label <> 'Fact'][0] AS label, node.name AS name, node.nameEn AS nameEn,
  node.kind AS kind, node.code AS code, node.programme AS programme, node.level AS level, node.sameAs AS sameAs
ORDER BY id
