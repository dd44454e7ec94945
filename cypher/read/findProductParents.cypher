// These products and all above them, each with its parent.
// @param ids readonly string[]  products
// @row id string  product that has a parent
// @row parentId string  its parent
UNWIND $ids AS id
MATCH (:Product {id: id})-[:KIND_OF*0..]->(product:Product)
WITH DISTINCT product WHERE product.parentId IS NOT NULL
RETURN product.id AS id, product.parentId AS parentId
