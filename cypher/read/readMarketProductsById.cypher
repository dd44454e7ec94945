// Some products and those next to them, with what they are made of.
// @param ids readonly string[]  ids of products
// @row id string  id of the product
// @row name string  its name
// @row nameEn string?  its English name
// @row parentId string?  the wider class it belongs to
// @row inputIds readonly string[]  what it is made of
UNWIND $ids AS wanted
MATCH (asked:Product {id: wanted})
CALL (asked) {
  RETURN asked AS product
  UNION
  MATCH (asked)-[:NEEDS|KIND_OF]->(product:Product)
  RETURN product
}
WITH DISTINCT product
RETURN product.id AS id, product.name AS name, product.nameEn AS nameEn, product.parentId AS parentId,
  [(product)-[:NEEDS]->(input:Product) | input.id] AS inputIds
ORDER BY id
