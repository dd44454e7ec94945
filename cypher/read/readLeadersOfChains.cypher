// The leaders of these chains, by firm and region id; only those in a region or below it, where one is given.
// @param ids readonly string[]  ids of chains
// @param regionId string?  the region
// @row ownerId string  id of the chain
// @row item record.Leadership  a record
// @scan relations have no index by chain, and there are few leaders: some thousands in a full graph
MATCH (firm:Firm)-[leads:LEADS]->(region:Region)
WHERE leads.chainId IN $ids AND ($regionId IS NULL OR EXISTS { (region)-[:WITHIN]->(:Region {id: $regionId}) })
RETURN leads.chainId AS ownerId, leads {.*, firmId: firm.id, regionId: region.id} AS item
ORDER BY firm.id, region.id
