// What these firms make, by product id.
// @param ids readonly string[]  ids of firms
// @row ownerId string  the id it belongs to
// @row item record.FirmProduct  a record
UNWIND $ids AS ownerId
MATCH (:Firm {id: ownerId})-[makes:PRODUCES]->(product:Product)
RETURN ownerId, makes {.*, firmId: ownerId, productId: product.id} AS item
ORDER BY product.id
