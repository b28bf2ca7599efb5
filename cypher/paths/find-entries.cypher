// Functions one may enter without holding one: enough overlap with what is held and not far above the own level, or a whole
// course listed for the function itself to which a diploma gives admission (docs/rules.md, Entry).
// params
//   $held            MAP           id of each competence that counts as held -> true
//   $essentialOnly   BOOLEAN       only essential requirements count
//   $excluded        MAP           id of each function that may not be entered -> true
//   $anyBranch       BOOLEAN       the function may be on any branch
//   $branches        MAP           id of each branch it may be on otherwise -> true
//   $leastEntry      INTEGER       least overlap to enter by overlap, billionths
//   $leastOverlap    INTEGER       least overlap of any step, billionths
//   $unknownAllowed  BOOLEAN       an unknown overlap passes (for entry by course)
//   $overlapLevel    INTEGER       highest level that may be entered by overlap
//   $courseLevel     INTEGER       highest level that may be entered by course; -1 when the own level is unknown
//   $admitted        MAP           each programme kind that admits the candidate -> true
// returns
//   id       STRING   function id
//   overlap  FLOAT    overlap with what is held, null when unknown
//   entry    STRING   overlap or course
//   level    INTEGER  level of the function, null when unknown
// rows: one per function that may be entered, ordered by id
CALL {
  // what may share enough of what is held, by the edges: at most, since a specialisation and its function may require the same
  UNWIND keys($held) AS heldId
  MATCH (:Competence {id: heldId})<-[requirement:REQUIRES]-(owner)
  WITH owner, sum(requirement.weight) AS weight
  MATCH (owner)<-[:SPECIALISES*0..1]-(function:Function)
  WITH function, sum(weight) AS most
  WHERE most * 1000000000 >= ($leastEntry - 1) * CASE WHEN $essentialOnly THEN function.essentialWeight ELSE function.requiredWeight END
  RETURN function
  UNION
  MATCH (course:Course)-[:PREPARES_FOR]->(function:Function)
  WHERE course.kind IN ['qualification', 'branch-recognised'] AND $admitted[course.programme] IS NOT NULL
  RETURN function
  UNION
  // who needs no overlap may enter anything
  MATCH (function:Function)
  WHERE $leastEntry = 0
  RETURN function
}
WITH function
WHERE $excluded[function.id] IS NULL AND ($anyBranch OR any(branch IN function.branches WHERE $branches[branch] IS NOT NULL))
WITH function,
  CASE WHEN $essentialOnly THEN function.essentialRequires ELSE function.requires END AS required,
  CASE WHEN $essentialOnly THEN function.essentialWeights ELSE function.weights END AS weights,
  CASE WHEN $essentialOnly THEN function.essentialWeight ELSE function.requiredWeight END AS total,
  EXISTS {
    MATCH (course:Course)-[:PREPARES_FOR]->(function)
    WHERE course.kind IN ['qualification', 'branch-recognised'] AND $admitted[course.programme] IS NOT NULL
  } AS admits
WITH function, admits,
  CASE
    WHEN total > 0 THEN reduce(sum = 0.0, i IN range(0, size(required) - 1) |
      sum + CASE WHEN $held[required[i]] IS NULL THEN 0.0 ELSE weights[i] END) / total
    ELSE null
  END AS overlap
WHERE (overlap IS NULL AND $unknownAllowed) OR round(overlap * 1000000000) >= $leastOverlap
WITH function, overlap,
  CASE
    WHEN round(overlap * 1000000000) >= $leastEntry AND (function.level IS NULL OR function.level <= $overlapLevel) THEN 'overlap'
    WHEN admits AND $courseLevel >= 0 AND (function.level IS NULL OR function.level <= $courseLevel) THEN 'course'
    ELSE null
  END AS entry
WHERE entry IS NOT NULL
RETURN function.id AS id, overlap AS overlap, entry AS entry, function.level AS level
ORDER BY id
