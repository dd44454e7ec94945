// The region records of these ids, in no order; an unknown id has no row.
// @param ids readonly string[]  ids asked for
// @row item record.Region  a record
MATCH (region:Region) WHERE region.id IN $ids
RETURN properties(region) AS item
