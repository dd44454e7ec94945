// All regions of one level, by name.
// @param level string  level of regions
// @row region record.Region  a region
MATCH (region:Region {level: $level})
RETURN properties(region) AS region
ORDER BY region.name, region.id
