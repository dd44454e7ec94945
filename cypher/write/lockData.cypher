// Holds the data for this transaction: another one that writes data waits. First statement of every write of data.
// @row dataVersion string?  version of the data as it is
MERGE (meta:Meta {id: 'graph'})
SET meta.locked = true
REMOVE meta.locked
RETURN meta.dataVersion AS dataVersion
