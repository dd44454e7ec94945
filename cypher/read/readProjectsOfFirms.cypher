// The projects that name these firms, by id.
// @param ids readonly string[]  ids of firms
// @row ownerId string  the id it belongs to
// @row item record.Project  a record
UNWIND $ids AS ownerId
MATCH (project:Project)-[:NAMES]->(:Firm {id: ownerId})
RETURN ownerId, properties(project) AS item
ORDER BY project.id
