// Firms near a link, where the graph is too large to compare with all: the known makers themselves, firms that make what they make, what
// stands next to the link's products, or what has words of the link in its name, and firms with such words in name or scope.
// @param productIds readonly string[]  products of the link
// @param makerIds readonly string[]  known makers
// @param text string  words of the link, quoted and escaped, any of them
// @param hits int  greatest number of firms, or of products, by each way
// @param common int  a product that so many firms make joins nobody
// @param crowd int  nor does one next to the link's products that so many make
// @row id string  id of the firm
CALL () {
  UNWIND $makerIds AS id
  RETURN id
  UNION
  MATCH (maker:Firm)-[:PRODUCES]->(product:Product)
  WHERE maker.id IN $makerIds
  WITH product, count(*) AS known
  WITH product, known, COUNT { (product)<-[:PRODUCES]-() } AS makers
  WHERE known < makers < $common
  WITH product ORDER BY known DESC, makers, product.id LIMIT $hits
  MATCH (product)<-[:PRODUCES]-(firm:Firm)
  WITH firm, count(*) AS shared ORDER BY shared DESC, firm.id LIMIT $hits
  RETURN firm.id AS id
  UNION
  MATCH (product:Product)-[:NEEDS|KIND_OF]-(next:Product)
  WHERE product.id IN $productIds
  WITH DISTINCT next
  WHERE COUNT { (next)<-[:PRODUCES]-() } < $crowd
  WITH next ORDER BY next.id LIMIT $hits
  MATCH (next)<-[:PRODUCES]-(firm:Firm)
  WITH DISTINCT firm ORDER BY firm.id LIMIT $hits
  RETURN firm.id AS id
  UNION
  CALL db.index.fulltext.queryNodes('names', $text, {limit: $hits}) YIELD node, score
  WHERE node:Firm
  RETURN node.id AS id
  UNION
  CALL db.index.fulltext.queryNodes('names', $text, {limit: $hits}) YIELD node, score
  WHERE node:Product AND COUNT { (node)<-[:PRODUCES]-() } < $common
  WITH node, score ORDER BY score DESC, node.id LIMIT $hits
  MATCH (node)<-[:PRODUCES]-(firm:Firm)
  WITH firm, max(score) AS best ORDER BY best DESC, firm.id LIMIT $hits
  RETURN firm.id AS id
  UNION
  CALL db.index.fulltext.queryNodes('business_scopes', $text, {limit: $hits}) YIELD node, score
  RETURN node.id AS id
}
RETURN DISTINCT id ORDER BY id
