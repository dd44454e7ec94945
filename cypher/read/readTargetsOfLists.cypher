// What is on these lists, in the order of adding, then by link and firm id.
// @param ids readonly string[]  ids of target lists
// @param states readonly import('../domain/targetList.ts').TargetState[]?  only in these states
// @param afterAddedAt string  behind this moment
// @param afterLinkId string  this link
// @param afterFirmId string  and this firm
// @param limit int  greatest number of records for each id
// @row ownerId string  the id it belongs to
// @row total int  records of the id on all pages
// @row items readonly import('../domain/targetList.ts').Target[]  the page
UNWIND $ids AS ownerId
CALL (ownerId) {
  MATCH (target:Target)-[:ON]->(:TargetList {id: ownerId})
  WHERE ($states IS NULL OR target.state IN $states)
  RETURN count(*) AS total
}
CALL (ownerId) {
  MATCH (target:Target)-[:ON]->(:TargetList {id: ownerId})
  WHERE ($states IS NULL OR target.state IN $states)
    AND (target.addedAt > $afterAddedAt OR (target.addedAt = $afterAddedAt AND (target.linkId > $afterLinkId
      OR (target.linkId = $afterLinkId AND target.firmId > $afterFirmId))))
  WITH target ORDER BY target.addedAt, target.linkId, target.firmId LIMIT $limit
  RETURN collect(properties(target)) AS items
}
RETURN ownerId, total, items
