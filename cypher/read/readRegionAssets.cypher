// The assets of these regions, by id.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.Asset  a record
UNWIND $ids AS ownerId
MATCH (asset:Asset)-[:IN]->(:Region {id: ownerId})
RETURN ownerId, properties(asset) AS item
ORDER BY asset.id
