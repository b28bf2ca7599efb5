// Makes fractions of the computed weights of functions again: a copy through the port has whole numbers where they are whole.
// params
//   none
// returns
//   functions  INTEGER  functions with weights
// rows: one
MATCH (function:Function)
WHERE function.weights IS NOT NULL
SET function.weights = [weight IN function.weights | toFloat(weight)], function.requiredWeight = toFloat(function.requiredWeight),
  function.essentialWeights = [weight IN function.essentialWeights | toFloat(weight)],
  function.essentialWeight = toFloat(function.essentialWeight)
RETURN count(*) AS functions
