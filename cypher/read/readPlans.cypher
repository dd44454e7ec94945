// Targets set by a region or an ancestor of it.
// @param regionId string  id of the region
// @row target record.PlanTarget  a target
MATCH (:Region {id: $regionId})-[:PART_OF*0..]->(:Region)<-[:IN]-(target:PlanTarget)
RETURN properties(target) AS target
ORDER BY target.key
