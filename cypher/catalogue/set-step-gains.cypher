// What a step adds: requirements of its target that its source does not bring, so that a path search looks at gaps alone. First come
// those not even a close match brings, then those only a close match brings, then those an exact match brings: gapsClose and gapsExact
// say how many count where close or exact matches do. A step on a ladder adds every criterion of its rung, for criteria are not brought.
// Shares are of all the target weighs, or all it weighs by what is essential; null when that is nothing.
// params
//   $ids  LIST<STRING>  functions whose steps are computed
// returns
//   steps  INTEGER  steps written
// rows: one
UNWIND $ids AS sourceId
MATCH (source:Function {id: sourceId})-[step:PROGRESSES_TO]->(target:Function)
WITH step, source.brings AS brings, source.bringsExact AS bringsExact, source.bringsClose AS bringsClose, target,
  CASE WHEN step.basis = 'ladder' THEN target.criteria ELSE target.requires END AS asked,
  CASE WHEN step.basis = 'ladder' THEN [id IN target.criteria | 1.0] ELSE target.weights END AS weights,
  CASE WHEN step.basis = 'ladder' THEN target.criteria ELSE target.essentialRequires END AS essentials,
  CASE WHEN step.basis = 'ladder' THEN toFloat(size(target.criteria)) ELSE target.requiredWeight END AS total,
  CASE WHEN step.basis = 'ladder' THEN toFloat(size(target.criteria)) ELSE target.essentialWeight END AS essentialTotal
WITH step, brings, bringsExact, bringsClose, asked, weights, essentials, total, essentialTotal,
  [i IN range(0, size(asked) - 1) WHERE NOT asked[i] IN bringsClose] AS never
// most functions match nothing: then the three lists are one, and need not be searched again
WITH step, asked, weights, essentials, total, essentialTotal, never,
  CASE
    WHEN size(bringsClose) = size(bringsExact) THEN []
    ELSE [i IN range(0, size(asked) - 1) WHERE asked[i] IN bringsClose AND NOT asked[i] IN bringsExact]
  END AS byClose,
  CASE
    WHEN size(bringsExact) = size(brings) THEN []
    ELSE [i IN range(0, size(asked) - 1) WHERE asked[i] IN bringsExact AND NOT asked[i] IN brings]
  END AS byExact
WITH step, asked, weights, essentials, total, essentialTotal, size(never) AS gapsClose, size(never) + size(byClose) AS gapsExact,
  never + byClose + byExact AS gaps
SET step.gained = [i IN gaps | asked[i]], step.gapsClose = gapsClose, step.gapsExact = gapsExact,
  step.gainedShares = CASE WHEN total > 0 THEN [i IN gaps | weights[i] / total] ELSE null END,
  step.gainedEssentialShares = CASE
    WHEN essentialTotal = 0 THEN null
    WHEN essentialTotal = total THEN [i IN gaps | weights[i] / total]
    ELSE [i IN gaps | CASE WHEN asked[i] IN essentials THEN weights[i] / essentialTotal ELSE 0.0 END]
  END
RETURN count(*) AS steps
