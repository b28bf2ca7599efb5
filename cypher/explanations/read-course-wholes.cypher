// What parts and units are part of, to tell who is partly qualified.
// params
//   $ids  LIST<STRING>  course ids
// returns
//   id       STRING  course id
//   wholeId  STRING  a course it is part of
// rows: one per pair, ordered by id, wholeId
UNWIND $ids AS wanted
MATCH (part:Course {id: wanted})-[:PART_OF]->(whole:Course)
RETURN part.id AS id, whole.id AS wholeId
ORDER BY id, wholeId
