// Links that make these products, by id.
// @param ids readonly string[]  ids of products
// @row ownerId string  the id it belongs to
// @row item record.Link  a record
UNWIND $ids AS ownerId
MATCH (link:Link)-[:MAKES]->(:Product {id: ownerId})
RETURN ownerId, properties(link) AS item
ORDER BY link.id
