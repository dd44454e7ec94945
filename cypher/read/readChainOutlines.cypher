// The links of these chains with what they feed and make, for judging how well a chain is drawn.
// @param chainIds readonly string[]  chains
// @row chainId string  chain of the link
// @row id string  link
// @row name string  its name
// @row stage string  its stage
// @row feeds readonly string[]  ids of the links that it feeds
// @row products readonly string[]  ids of the products that it makes
// @row made readonly string[]  of these, those that some firm produces
UNWIND $chainIds AS chainId
MATCH (:Chain {id: chainId})<-[:OF]-(link:Link)
RETURN chainId, link.id AS id, link.name AS name, link.stage AS stage,
  COLLECT { MATCH (link)-[:FEEDS]->(next:Link) RETURN next.id } AS feeds,
  COLLECT { MATCH (link)-[:MAKES]->(product:Product) RETURN product.id } AS products,
  COLLECT { MATCH (link)-[:MAKES]->(product:Product) WHERE EXISTS { (product)<-[:PRODUCES]-() } RETURN product.id } AS made
