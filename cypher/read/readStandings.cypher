// How regions stand to chains by the plans of each region and its ancestors; regions that do not exist give no row.
// @param regionIds string[]  ids of regions
// @param chainIds string[]  ids of chains
// @row region record.Region  the region
// @row dataVersion string?  version of the data
// @row targets record.PlanTarget[]  targets set by the region or an ancestor
// @row roles record.RegionChain[]  rows of region_chains of the region or an ancestor, for the chains
UNWIND $regionIds AS regionId
MATCH (region:Region {id: regionId})
CALL (region) {
  MATCH (region)-[:PART_OF*0..]->(setter:Region)
  CALL (setter) {
    MATCH (setter)<-[:IN]-(target:PlanTarget)
    RETURN collect(properties(target)) AS set
  }
  CALL (setter) {
    MATCH (setter)-[role:HAS_CHAIN]->(chain:Chain)
    WHERE chain.id IN $chainIds
    RETURN collect(role {.*, regionId: setter.id, chainId: chain.id}) AS held
  }
  WITH collect(set) AS sets, collect(held) AS helds
  RETURN reduce(all = [], one IN sets | all + one) AS targets, reduce(all = [], one IN helds | all + one) AS roles
}
OPTIONAL MATCH (meta:Meta {id: 'graph'})
RETURN properties(region) AS region, meta.dataVersion AS dataVersion, targets, roles
