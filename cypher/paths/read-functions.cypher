// What a path search needs to know of functions by id.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   id           STRING        function id
//   name         STRING        Dutch name
//   nameEn       STRING        English name, null when there is none
//   kind         STRING        function, specialisation, profile, rung or occupation
//   level        INTEGER       NLQF, null when unknown
//   levelBasis   STRING        listed-courses or inherited, null when unknown
//   branches     LIST<STRING>  branch ids
//   inheritedOnly BOOLEAN      a specialisation without requirements of its own
//   parents      LIST<STRING>  functions it specialises
//   performs     LIST<STRING>  work processes it performs
//   requires     LIST<STRING>  R(f), competence ids
//   weights      LIST<FLOAT>   weight of each
//   essentialRequires LIST<STRING>  essential ones among them
//   essentialWeights  LIST<FLOAT>   weight of each
//   brings       LIST<STRING>  what doing it brings
//   bringsExact  LIST<STRING>  with exact matches
//   bringsClose  LIST<STRING>  with close matches too
//   criteria     LIST<STRING>  criteria of a rung
//   sources      LIST<STRING>  source references as JSON
// rows: one per function found, ordered by id
UNWIND $ids AS wanted
MATCH (function:Function {id: wanted})
RETURN function.id AS id, function.name AS name, function.nameEn AS nameEn, function.kind AS kind, function.level AS level,
  function.levelBasis AS levelBasis, function.branches AS branches, function.inheritedOnly AS inheritedOnly,
  function.parents AS parents, function.performs AS performs, function.requires AS requires, function.weights AS weights,
  function.essentialRequires AS essentialRequires, function.essentialWeights AS essentialWeights, function.brings AS brings,
  function.bringsExact AS bringsExact, function.bringsClose AS bringsClose, function.criteria AS criteria, function.sources AS sources
ORDER BY id
