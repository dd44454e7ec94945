// Firms with leader rows in the scope of regions, and the links that each runs there.
// @param regionIds string[]  ids of regions
// @row regionId string  the region
// @row firm record.Firm  the leader
// @row rows record.Leadership[]  its leader rows in scope, of any chain or none
// @row runs string[]  links that it runs in scope, by operation or producing project
UNWIND $regionIds AS regionId
MATCH (root:Region {id: regionId})<-[:WITHIN]-(place:Region)<-[lead:LEADS]-(firm:Firm)
WITH root, firm, collect(lead {.*, firmId: firm.id, regionId: place.id}) AS rows
WITH root, firm, rows, COLLECT {
  MATCH (firm)-[operation:OPERATES]->(link:Link)
  WHERE operation.status = 'active'
  MATCH (at:Region {id: CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END})
  WHERE EXISTS { (at)-[:WITHIN]->(root) }
  RETURN link.id AS linkId
  UNION
  MATCH (firm)<-[:NAMES]-(project:Project)-[:AT]->(link:Link)
  WHERE project.stage = 'producing' AND EXISTS { (project)-[:IN]->(:Region)-[:WITHIN]->(root) }
  RETURN link.id AS linkId
} AS runs
RETURN root.id AS regionId, properties(firm) AS firm, rows, runs
ORDER BY firm.id
