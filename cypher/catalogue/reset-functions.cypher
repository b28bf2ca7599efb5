// Empties every computed property of these functions, so that what is computed next starts from nothing.
// params
//   $ids  LIST<STRING>  function ids
// returns
//   functions  INTEGER  functions emptied
// rows: one
UNWIND $ids AS id
MATCH (function:Function {id: id})
SET function.level = null, function.levelMax = null, function.levelBasis = null, function.branches = [], function.requires = [],
  function.weights = [], function.requiredWeight = 0.0, function.essentialRequires = [], function.essentialWeights = [],
  function.essentialWeight = 0.0, function.inheritedOnly = false, function.brings = [], function.bringsExact = [],
  function.bringsClose = [], function.criteria = [], function.performs = [], function.parents = []
RETURN count(*) AS functions
