// How regions stand to chains: the roll-up, and the plans of each region and its ancestors; regions that do not exist give no row.
// @param regionIds string[]  ids of regions
// @param chainIds string[]  ids of chains
// @row region record.Region  the region
// @row dataVersion string?  version of the data
// @row counts {linkId: string, active: number, planned: number, talks: number}[]  links of the chains that the region covers
// @row targets record.PlanTarget[]  targets set by the region or an ancestor
// @row roles record.RegionChain[]  rows of region_chains of the region or an ancestor, for the chains
UNWIND $regionIds AS regionId
MATCH (region:Region {id: regionId})
CALL (region) {
  UNWIND $chainIds AS chainId
  MATCH (link:Link)-[:OF]->(:Chain {id: chainId})
  MATCH (region)-[covers:COVERS]->(link)
  RETURN collect({linkId: link.id, active: covers.active, planned: covers.planned, talks: covers.talks}) AS counts
}
CALL (region) {
  MATCH (region)-[:PART_OF*0..]->(setter:Region)<-[:IN]-(target:PlanTarget)
  RETURN collect(properties(target)) AS targets
}
CALL (region) {
  MATCH (region)-[:PART_OF*0..]->(holder:Region)-[role:HAS_CHAIN]->(chain:Chain)
  WHERE chain.id IN $chainIds
  RETURN collect(role {.*, regionId: holder.id, chainId: chain.id}) AS roles
}
OPTIONAL MATCH (meta:Meta {id: 'graph'})
RETURN properties(region) AS region, meta.dataVersion AS dataVersion, counts, targets, roles
