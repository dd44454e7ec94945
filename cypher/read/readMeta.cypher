// The versions of the data and of the schema; no row in a graph that was never migrated.
// @row dataVersion string?  changes with every change of the data
// @row schemaVersion int?  number of the last migration
MATCH (meta:Meta {id: 'graph'})
RETURN meta.dataVersion AS dataVersion, meta.schemaVersion AS schemaVersion
