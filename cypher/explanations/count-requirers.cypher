// How many functions ask for each competence or criterion, inherited requirements included: what few ask for tells more than what
// all do. Of the whole catalogue, to be read once per version.
// params
//   none
// returns
//   id         STRING   id of a competence or criterion
//   functions  INTEGER  functions that ask for it
// rows: one per competence or criterion that is asked for, ordered by id
MATCH (function:Function)
UNWIND function.requires + function.criteria AS id
RETURN id AS id, count(*) AS functions
ORDER BY id
