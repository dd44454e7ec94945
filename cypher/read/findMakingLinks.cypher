// Which of these links make a product.
// @param ids readonly string[]  links
// @row id string  link that makes one
UNWIND $ids AS id
MATCH (link:Link {id: id}) WHERE EXISTS { (link)-[:MAKES]->() }
RETURN link.id AS id
