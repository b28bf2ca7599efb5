// What a source says in words, without being a fact about one function or course.
// params
//   $ids  LIST<STRING>  statement ids
// returns
//   id       STRING        statement id
//   name     STRING        printed key words
//   sources  LIST<STRING>  where it is printed, as JSON
// rows: one per statement found, ordered by id
UNWIND $ids AS wanted
MATCH (statement:Statement {id: wanted})
RETURN statement.id AS id, statement.name AS name, statement.sources AS sources
ORDER BY id
