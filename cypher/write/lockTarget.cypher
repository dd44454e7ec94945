// A target as it stands, with its list kept from other writes until the end of the transaction; no row where there is none.
// @param id string  id of the target
// @row target import('../domain/targetList.ts').Target  the target
MATCH (target:Target {id: $id})-[:ON]->(list:TargetList)
SET list.lock = true
REMOVE list.lock
SET target.lock = true
REMOVE target.lock
RETURN properties(target) AS target
