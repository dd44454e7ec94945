// Chain leaders of these regions and of all below them, by firm, region and chain id.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.Leadership  a record
UNWIND $ids AS ownerId
MATCH (firm:Firm)-[leads:LEADS]->(region:Region)-[:WITHIN]->(:Region {id: ownerId})
RETURN ownerId, leads {.*, firmId: firm.id, regionId: region.id} AS item
ORDER BY firm.id, region.id, leads.chainId
