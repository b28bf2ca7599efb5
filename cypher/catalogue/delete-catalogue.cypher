// Forgets the catalogue when its last part is gone.
// params
//   none
// returns
//   deleted  INTEGER  1, or 0 when there was none
// rows: one
MATCH (catalogue:Catalogue)
DELETE catalogue
RETURN count(*) AS deleted
