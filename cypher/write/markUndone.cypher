// Says of an import that it was undone, and forgets what it took.
// @param number int  number of the import
// @param by int  number of its undoing
// @row marked int  imports marked
MATCH (i:Import {number: $number})
SET i.undoneBy = $by
WITH i
CALL (i) { MATCH (p:ImportPart {import: i.number}) DELETE p RETURN count(*) AS forgotten }
RETURN count(*) AS marked
