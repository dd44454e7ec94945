// Materials and parts of these products, by id.
// @param ids readonly string[]  ids of products
// @row ownerId string  the id it belongs to
// @row item record.Product  a record
UNWIND $ids AS ownerId
MATCH (:Product {id: ownerId})-[:NEEDS]->(input:Product)
RETURN ownerId, properties(input) AS item
ORDER BY input.id
