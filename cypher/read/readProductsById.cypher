// The product records of these ids, in no order; an unknown id has no row.
// @param ids readonly string[]  ids asked for
// @row item record.Product  a record
MATCH (product:Product) WHERE product.id IN $ids
RETURN properties(product) AS item
