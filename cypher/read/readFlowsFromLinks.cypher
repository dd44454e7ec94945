// The flows out of these links, by the id of the link they go to.
// @param ids readonly string[]  ids of links
// @row ownerId string  the id it belongs to
// @row item record.Flow  a record
UNWIND $ids AS ownerId
MATCH (:Link {id: ownerId})-[flow:FEEDS]->(to:Link)
RETURN ownerId, flow {.*, fromLinkId: ownerId, toLinkId: to.id} AS item
ORDER BY to.id
