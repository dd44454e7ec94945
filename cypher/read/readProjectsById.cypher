// The project records of these ids, in no order; an unknown id has no row.
// @param ids readonly string[]  ids asked for
// @row item record.Project  a record
MATCH (project:Project) WHERE project.id IN $ids
RETURN properties(project) AS item
