// Products that these are a material or part of, by id.
// @param ids readonly string[]  ids of products
// @row ownerId string  the id it belongs to
// @row item record.Product  a record
UNWIND $ids AS ownerId
MATCH (user:Product)-[:NEEDS]->(:Product {id: ownerId})
RETURN ownerId, properties(user) AS item
ORDER BY user.id
