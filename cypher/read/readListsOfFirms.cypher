// The lists of a region that hold firms as targets for a link, newest first.
// @param ids readonly string[]  ids of firms
// @param linkId string  the link
// @param regionId string  the region
// @row ownerId string  id of the firm
// @row item import('../domain/targetList.ts').TargetList  a list
UNWIND $ids AS ownerId
MATCH (list:TargetList {regionId: $regionId})<-[:ON]-(:Target {linkId: $linkId})-[:NAMES]->(:Firm {id: ownerId})
RETURN ownerId, properties(list) AS item
ORDER BY list.createdAt DESC, list.id
