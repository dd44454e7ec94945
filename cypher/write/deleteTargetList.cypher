// Deletes a target list with its targets.
// @param id string  id of the list
MATCH (list:TargetList {id: $id})
OPTIONAL MATCH (target:Target)-[:ON]->(list)
DETACH DELETE target, list
