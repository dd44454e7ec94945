// Makes a target list of version 1.
// @param id string  id of the list, new
// @param name string  name
// @param regionId string  id of its region
// @param note string?  a remark
// @param now string  the moment, RFC 3339
// @row list import('../domain/targetList.ts').TargetList  the list
MATCH (region:Region {id: $regionId})
MERGE (list:TargetList {id: $id})
ON CREATE SET list.name = $name, list.regionId = region.id, list.note = $note, list.version = 1,
  list.createdAt = $now, list.updatedAt = $now
RETURN properties(list) AS list
