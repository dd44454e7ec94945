// Chains that concern each of some regions beside those of the roll-up: a leader or a project in scope, or a plan of the region, a
// descendant or an ancestor. A leader comes with its firm, so that the caller can tell whether it counts.
// @param regionIds string[]  ids of regions
// @row regionId string  the region
// @row chainId string  the chain
// @row leaders {kind: record.FirmKind, status: 'active' | 'inactive'}[]?  where only leader rows concern it: their firms
UNWIND $regionIds AS regionId
MATCH (region:Region {id: regionId})
CALL (region) {
  MATCH (region)<-[:WITHIN]-(:Region)<-[lead:LEADS]-(firm:Firm)
  WHERE lead.chainId <> ''
  RETURN lead.chainId AS chainId, firm {.kind, .status} AS leader
  UNION
  MATCH (region)<-[:WITHIN]-(:Region)<-[:IN]-(project:Project)
  OPTIONAL MATCH (project)-[:AT]->(link:Link)
  WITH coalesce(project.chainId, link.chainId) AS chainId WHERE chainId IS NOT NULL
  RETURN chainId, null AS leader
  UNION
  MATCH (region)-[:PART_OF*0..]->(:Region)<-[:IN]-(target:PlanTarget)
  OPTIONAL MATCH (target)-[:AT]->(link:Link)
  WITH coalesce(target.chainId, link.chainId) AS chainId WHERE chainId IS NOT NULL
  RETURN chainId, null AS leader
  UNION
  MATCH (region)<-[:WITHIN]-(:Region)<-[:IN]-(target:PlanTarget)
  OPTIONAL MATCH (target)-[:AT]->(link:Link)
  WITH coalesce(target.chainId, link.chainId) AS chainId WHERE chainId IS NOT NULL
  RETURN chainId, null AS leader
  UNION
  MATCH (region)-[:PART_OF*0..]->(:Region)-[:HAS_CHAIN]->(chain:Chain)
  RETURN chain.id AS chainId, null AS leader
  UNION
  MATCH (region)<-[:WITHIN]-(:Region)-[:HAS_CHAIN]->(chain:Chain)
  RETURN chain.id AS chainId, null AS leader
}
WITH region, chainId, collect(leader) AS leaders, sum(CASE WHEN leader IS NULL THEN 1 ELSE 0 END) AS others
RETURN region.id AS regionId, chainId, CASE WHEN others > 0 THEN null ELSE leaders END AS leaders
ORDER BY chainId
