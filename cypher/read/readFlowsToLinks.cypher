// The flows into these links, by the id of the link they come from.
// @param ids readonly string[]  ids of links
// @row ownerId string  the id it belongs to
// @row item record.Flow  a record
UNWIND $ids AS ownerId
MATCH (from:Link)-[flow:FEEDS]->(:Link {id: ownerId})
RETURN ownerId, flow {.*, fromLinkId: from.id, toLinkId: ownerId} AS item
ORDER BY from.id
