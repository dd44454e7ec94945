// Gives the data a new version; every write of data ends with it. A retried write may skip a number, never repeat one.
// @row dataVersion string  the new version
MERGE (meta:Meta {id: 'graph'})
ON CREATE SET meta.graphId = randomUUID()
SET meta.graphId = coalesce(meta.graphId, randomUUID()), meta.changes = coalesce(meta.changes, 0) + 1
SET meta.dataVersion = left(meta.graphId, 8) + '-' + toString(meta.changes)
RETURN meta.dataVersion AS dataVersion
