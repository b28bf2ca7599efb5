// Functions of a map of everything; none that its source states no more.
// params
//   $most  INTEGER  functions wanted
// returns
//   id        STRING        function id
//   name      STRING        name in the language of the source
//   nameEn    STRING        English name
//   kind      STRING        function, specialisation, profile, rung or occupation
//   level     INTEGER       NLQF, null when unknown
//   branches  LIST<STRING>  branch ids
//   parents   LIST<STRING>  functions it specialises
// rows: at most $most, ordered by id
MATCH (function:Function)
WHERE function.deprecated IS NULL
RETURN function.id AS id, function.name AS name, function.nameEn AS nameEn, function.kind AS kind, function.level AS level,
  function.branches AS branches, function.parents AS parents
ORDER BY id
LIMIT $most
