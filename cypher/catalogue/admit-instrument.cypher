// Shows Instrument nodes that were written out of sight.
// params
//   none
// returns
//   admitted  INTEGER  nodes shown
// rows: one
MATCH (node:ArrivingInstrument)
SET node:Instrument:Fact
REMOVE node:ArrivingInstrument:ArrivingFact
RETURN count(*) AS admitted
