// The links of these chains, by id.
// @param ids readonly string[]  ids of chains
// @row ownerId string  the id it belongs to
// @row item record.Link  a record
UNWIND $ids AS ownerId
MATCH (link:Link)-[:OF]->(:Chain {id: ownerId})
RETURN ownerId, properties(link) AS item
ORDER BY link.id
