// Which links have an active firm in which region, for every region of one level.
// @param level string  level of regions
// @row regionId string  a region with any
// @row linkIds string[]  links with an active firm there
MATCH (region:Region {level: $level})-[covers:COVERS]->(link:Link)
WHERE covers.active > 0
RETURN region.id AS regionId, collect(link.id) AS linkIds
