// The chains and regions that these firms lead, by region and chain id.
// @param ids readonly string[]  ids of firms
// @row ownerId string  the id it belongs to
// @row item record.Leadership  a record
UNWIND $ids AS ownerId
MATCH (:Firm {id: ownerId})-[leads:LEADS]->(region:Region)
RETURN ownerId, leads {.*, firmId: ownerId, regionId: region.id} AS item
ORDER BY region.id, leads.chainId
