// What these regions call their chains, by chain id and role.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.RegionChain  a record
UNWIND $ids AS ownerId
MATCH (:Region {id: ownerId})-[has:HAS_CHAIN]->(chain:Chain)
RETURN ownerId, has {.*, regionId: ownerId, chainId: chain.id} AS item
ORDER BY chain.id, has.role
