// Every region in the scopes of the regions asked for.
// @param regionIds string[]  ids of regions
// @row regions record.Region[]  the regions asked for that exist
// @row scope string[]  ids of all regions within them
UNWIND $regionIds AS regionId
MATCH (root:Region {id: regionId})
OPTIONAL MATCH (root)<-[:WITHIN]-(place:Region)
RETURN collect(DISTINCT properties(root)) AS regions, collect(DISTINCT place.id) AS scope
