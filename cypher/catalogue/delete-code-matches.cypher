// Takes away the matches that a load made by code, before they are made anew.
// params
//   none
// returns
//   deleted  INTEGER  matches deleted
// rows: one
MATCH (:Fact)-[link:MATCHES]->(:Fact)
WHERE link.byCode = true
DELETE link
RETURN count(*) AS deleted
