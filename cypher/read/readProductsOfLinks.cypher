// What these links make, by id.
// @param ids readonly string[]  ids of links
// @row ownerId string  the id it belongs to
// @row item record.Product  a record
UNWIND $ids AS ownerId
MATCH (:Link {id: ownerId})-[:MAKES]->(product:Product)
RETURN ownerId, properties(product) AS item
ORDER BY product.id
