// The links that these firms operate at, or that projects naming them are at.
// @param ids readonly string[]  firms
// @row linkId string  link
UNWIND $ids AS id
MATCH (firm:Firm {id: id})
CALL (firm) {
  MATCH (firm)-[:OPERATES]->(link:Link) RETURN link
  UNION
  MATCH (firm)<-[:NAMES]-(:Project)-[:AT]->(link:Link) RETURN link
}
RETURN DISTINCT link.id AS linkId
