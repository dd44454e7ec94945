// What regions and their ancestors plan; regions that do not exist give no row.
// @param regionIds string[]  ids of regions
// @row region record.Region  one of the regions or an ancestor of one, each once
// @row lineage readonly string[]  the region and its ancestors, the nearest first
// @row dataVersion string?  version of the data
// @row targets record.PlanTarget[]  targets that the region itself has set
// @row roles record.RegionChain[]  its own rows of region_chains
UNWIND $regionIds AS regionId
MATCH (:Region {id: regionId})-[:PART_OF*0..]->(region:Region)
WITH DISTINCT region
CALL (region) {
  MATCH way = (region)-[:PART_OF*0..]->(ancestor:Region)
  WITH ancestor ORDER BY length(way)
  RETURN collect(ancestor.id) AS lineage
}
CALL (region) {
  MATCH (region)<-[:IN]-(target:PlanTarget)
  RETURN collect(properties(target)) AS targets
}
CALL (region) {
  MATCH (region)-[role:HAS_CHAIN]->(chain:Chain)
  RETURN collect(role {.*, regionId: region.id, chainId: chain.id}) AS roles
}
OPTIONAL MATCH (meta:Meta {id: 'graph'})
RETURN properties(region) AS region, lineage, meta.dataVersion AS dataVersion, targets, roles
