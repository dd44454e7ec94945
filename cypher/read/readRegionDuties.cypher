// The duties of these regions, by id.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.Duty  a record
UNWIND $ids AS ownerId
MATCH (duty:Duty)-[:IN]->(:Region {id: ownerId})
RETURN ownerId, properties(duty) AS item
ORDER BY duty.id
