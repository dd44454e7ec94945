// Gives a target list a name and the next version.
// @param id string  id of the list
// @param name string  new name
// @param now string  the moment, RFC 3339
// @row list import('../domain/targetList.ts').TargetList  the list
MATCH (list:TargetList {id: $id})
SET list.name = $name, list.version = list.version + 1, list.updatedAt = $now
RETURN properties(list) AS list
