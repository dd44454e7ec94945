// What the plans of these regions want, call weak or bar.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.PlanTarget  a record
UNWIND $ids AS ownerId
MATCH (target:PlanTarget)-[:IN]->(:Region {id: ownerId})
RETURN ownerId, properties(target) AS item
ORDER BY target.kind, coalesce(target.chainId, ''), coalesce(target.linkId, '')
