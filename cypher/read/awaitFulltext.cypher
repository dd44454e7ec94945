// Returns when the full-text indexes hold all that was committed.
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
