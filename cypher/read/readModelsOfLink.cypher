// What affinity starts from: the products of a link, and the firms known to run it or to make them or what is below them.
// @param linkId string  id of the link
// @param most int  greatest number of such firms
// @row productIds readonly string[]  products of the link
// @row productNames readonly string[]  their names
// @row makerIds readonly string[]  firms that are active at the link, by operation or producing project, or make a product of it or one below it to the 5th level
MATCH (link:Link {id: $linkId})
OPTIONAL CALL (link) {
  CALL (link) {
    MATCH (link)<-[runs:OPERATES]-(firm:Firm) WHERE runs.status = 'active'
    RETURN firm
    UNION
    MATCH (link)<-[:AT]-(project:Project)-[:NAMES]->(firm:Firm) WHERE project.stage = 'producing'
    RETURN firm
    UNION
    MATCH (link)-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(:Product)<-[:PRODUCES]-(firm:Firm)
    RETURN firm
  }
  RETURN firm LIMIT $most
}
WITH link, collect(firm.id) AS makerIds
RETURN [(link)-[:MAKES]->(product:Product) | product.id] AS productIds,
  [(link)-[:MAKES]->(product:Product) | product.name] AS productNames, makerIds
