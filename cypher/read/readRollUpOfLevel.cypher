// The roll-up of all regions of one level: what each holds of every link.
// @param level string  level of regions
// @row regionId string  the region
// @row linkIds readonly string[]  links that it covers
// @row active readonly number[]  firms active at each [firms]
// @row planned readonly number[]  firms planned at each [firms]
// @row talks readonly number[]  projects in talks about each [projects]
MATCH (region:Region {level: $level})
CALL (region) {
  MATCH (region)-[covers:COVERS]->(link:Link)
  RETURN collect(link.id) AS linkIds, collect(covers.active) AS active, collect(covers.planned) AS planned, collect(covers.talks) AS talks
}
RETURN region.id AS regionId, linkIds, active, planned, talks
