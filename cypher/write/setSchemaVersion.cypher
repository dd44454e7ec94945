// Notes the number of the last migration.
// @param version int  number of the migration
MERGE (meta:Meta {id: 'graph'})
SET meta.schemaVersion = $version
