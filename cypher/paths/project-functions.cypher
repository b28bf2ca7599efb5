// Functions as the projection reads them: what a step into one asks and what doing it brings, as lists kept on the node. What is
// brought is null where it is what is required: most functions have no matches, and the lists are most of what travels.
// Pages by id, because a whole catalogue in one answer stands in memory twice.
// params
//   $after  STRING   id of the last function of the page before, empty for the first page
//   $limit  INTEGER  functions per page
// returns
//   id           STRING        function id
//   name         STRING        Dutch name
//   nameEn       STRING        English name, null when there is none
//   kind         STRING        function, specialisation, profile, rung or occupation
//   level        INTEGER       NLQF, null when unknown
//   branches     LIST<STRING>  branch ids
//   requires     LIST<STRING>  R(f), competence ids
//   weights      LIST<FLOAT>   weight of each
//   essential    LIST<STRING>  essential ones among them
//   bringsExact  LIST<STRING>  what doing it brings, with exact matches; null: what it requires
//   bringsClose  LIST<STRING>  with close matches too; null: what it requires
//   criteria     LIST<STRING>  criteria of a rung
// rows: at most $limit, ordered by id
MATCH (function:Function)
WHERE function.id > $after
RETURN function.id AS id, function.name AS name, function.nameEn AS nameEn, function.kind AS kind, function.level AS level,
  function.branches AS branches, function.requires AS requires, function.weights AS weights, function.essentialRequires AS essential,
  CASE WHEN size(function.bringsExact) = size(function.requires) THEN null ELSE function.bringsExact END AS bringsExact,
  CASE WHEN size(function.bringsClose) = size(function.requires) THEN null ELSE function.bringsClose END AS bringsClose,
  function.criteria AS criteria
ORDER BY id
LIMIT $limit
