// Target lists, newest first, then by id.
// @param regionId string?  only of this very region
// @param beforeCreatedAt string  made before this moment
// @param afterId string  or then, and behind this id
// @param limit int  greatest number of lists
// @row item import('../domain/targetList.ts').TargetList  a list
// @scan lists are made by hand: there are some hundreds
MATCH (list:TargetList)
WHERE ($regionId IS NULL OR list.regionId = $regionId)
  AND (list.createdAt < $beforeCreatedAt OR (list.createdAt = $beforeCreatedAt AND list.id > $afterId))
RETURN properties(list) AS item
ORDER BY list.createdAt DESC, list.id LIMIT $limit
