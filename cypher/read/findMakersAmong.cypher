// Which of some firms are known to run a link or to make its products, or what is below these to the 5th level.
// @param linkId string  id of the link
// @param firmIds readonly string[]  ids of firms
// @row id string  id of a firm that is
MATCH (link:Link {id: $linkId})
CALL (link) {
  MATCH (link)-[:MAKES]->(:Product)<-[:KIND_OF*0..5]-(product:Product)
  RETURN collect(DISTINCT product) AS products
}
UNWIND $firmIds AS firmId
MATCH (firm:Firm {id: firmId})
WHERE EXISTS { MATCH (firm)-[runs:OPERATES]->(link) WHERE runs.status = 'active' }
  OR EXISTS { MATCH (firm)<-[:NAMES]-(project:Project)-[:AT]->(link) WHERE project.stage = 'producing' }
  OR EXISTS { MATCH (firm)-[:PRODUCES]->(product:Product) WHERE product IN products }
RETURN firm.id AS id
