// The regions that are part of these, one level down, by id.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.Region  a record
UNWIND $ids AS ownerId
MATCH (child:Region)-[:PART_OF]->(:Region {id: ownerId})
RETURN ownerId, properties(child) AS item
ORDER BY child.id
