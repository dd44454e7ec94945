// All products, with what they are made of.
// @row id string  id of the product
// @row name string  its name
// @row nameEn string?  its English name
// @row parentId string?  the wider class it belongs to
// @row inputIds readonly string[]  what it is made of
// @scan affinity walks over all products; read once for each version of the data, where the graph is small enough
MATCH (product:Product)
RETURN product.id AS id, product.name AS name, product.nameEn AS nameEn, product.parentId AS parentId,
  [(product)-[:NEEDS]->(input:Product) | input.id] AS inputIds
ORDER BY id
