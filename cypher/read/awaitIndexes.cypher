// Returns when every index is online.
CALL db.awaitIndexes(300)
