// Takes a target off its list, and gives the list its next version.
// @param id string  id of the target
// @param now string  the moment, RFC 3339
MATCH (target:Target {id: $id})-[:ON]->(list:TargetList)
SET list.version = list.version + 1, list.updatedAt = $now
DETACH DELETE target
