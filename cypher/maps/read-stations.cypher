// Functions of a map, by id.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   id        STRING        function id
//   name      STRING        name in the language of the source
//   nameEn    STRING        English name
//   kind      STRING        function, specialisation, profile, rung or occupation
//   level     INTEGER       NLQF, null when unknown
//   branches  LIST<STRING>  branch ids
//   parents   LIST<STRING>  functions it specialises
// rows: one per function found, ordered by id
UNWIND $ids AS wanted
MATCH (function:Function {id: wanted})
RETURN function.id AS id, function.name AS name, function.nameEn AS nameEn, function.kind AS kind, function.level AS level,
  function.branches AS branches, function.parents AS parents
ORDER BY id
