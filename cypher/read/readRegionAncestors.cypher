// The regions that these are part of, nearest first.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.Region  a record
UNWIND $ids AS ownerId
MATCH path = (:Region {id: ownerId})-[:PART_OF*1..20]->(ancestor:Region)
RETURN ownerId, properties(ancestor) AS item
ORDER BY length(path)
