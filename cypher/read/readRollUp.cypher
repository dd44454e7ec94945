// The roll-up of regions: what each holds of every link; regions that do not exist give no row.
// @param regionIds readonly string[]  ids of regions
// @row regionId string  the region
// @row linkIds readonly string[]  links that it covers
// @row active readonly number[]  firms active at each [firms]
// @row planned readonly number[]  firms planned at each [firms]
// @row talks readonly number[]  projects in talks about each [projects]
UNWIND $regionIds AS regionId
MATCH (region:Region {id: regionId})
CALL (region) {
  MATCH (region)-[covers:COVERS]->(link:Link)
  RETURN collect(link.id) AS linkIds, collect(covers.active) AS active, collect(covers.planned) AS planned, collect(covers.talks) AS talks
}
RETURN regionId, linkIds, active, planned, talks
