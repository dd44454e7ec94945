// Puts firms on a target list that are not on it for the link, and gives the list its next version if there were any.
// @param listId string  id of the list, locked
// @param linkId string  id of the link
// @param targets readonly { readonly id: string; readonly firmId: string; readonly score: string }[]  new ids, firms and their scores
// @param now string  the moment, RFC 3339
// @row added int  targets that were new
MATCH (list:TargetList {id: $listId}), (link:Link {id: $linkId})
CALL (list, link) {
  UNWIND $targets AS new
  MATCH (firm:Firm {id: new.firmId})
  WHERE NOT EXISTS { (list)<-[:ON]-(:Target {linkId: $linkId})-[:NAMES]->(firm) }
  CREATE (target:Target {id: new.id, listId: list.id, firmId: firm.id, linkId: link.id, state: 'PROPOSED', score: new.score,
    version: 1, addedAt: $now, updatedAt: $now})
  CREATE (target)-[:ON]->(list)
  CREATE (target)-[:NAMES]->(firm)
  CREATE (target)-[:AT]->(link)
  RETURN count(target) AS added
}
FOREACH (_ IN CASE WHEN added > 0 THEN [1] ELSE [] END | SET list.version = list.version + 1, list.updatedAt = $now)
RETURN added
