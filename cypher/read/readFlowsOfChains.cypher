// The flows of these chains, by both link ids.
// @param ids readonly string[]  ids of chains
// @row ownerId string  the id it belongs to
// @row item record.Flow  a record
UNWIND $ids AS ownerId
MATCH (from:Link)-[:OF]->(:Chain {id: ownerId})
MATCH (from)-[flow:FEEDS]->(to:Link)
RETURN ownerId, flow {.*, fromLinkId: from.id, toLinkId: to.id} AS item
ORDER BY from.id, to.id
