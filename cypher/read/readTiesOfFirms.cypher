// Ties of these firms, either way, by kind and both ends, each with the firm at the other one.
// @param ids readonly string[]  ids of firms
// @param kinds readonly record.TieKind[]?  only of these kinds
// @param afterKind string  behind this kind
// @param afterFromId string  this start
// @param afterToId string  and this end
// @param limit int  greatest number of records for each id
// @row ownerId string  the id it belongs to
// @row total int  records of the id on all pages
// @row items readonly { readonly item: record.Tie; readonly other: record.Firm }[]  the page
UNWIND $ids AS ownerId
CALL (ownerId) {
  MATCH (:Firm {id: ownerId})-[tie:TIED_TO]-(:Firm)
  WHERE ($kinds IS NULL OR tie.kind IN $kinds)
  RETURN count(*) AS total
}
CALL (ownerId) {
  MATCH (:Firm {id: ownerId})-[tie:TIED_TO]-(other:Firm)
  WHERE ($kinds IS NULL OR tie.kind IN $kinds)
    AND (tie.kind > $afterKind OR (tie.kind = $afterKind AND (startNode(tie).id > $afterFromId
      OR (startNode(tie).id = $afterFromId AND endNode(tie).id > $afterToId))))
  WITH tie, other ORDER BY tie.kind, startNode(tie).id, endNode(tie).id LIMIT $limit
  RETURN collect({item: tie {.*, fromFirmId: startNode(tie).id, toFirmId: endNode(tie).id}, other: properties(other)})
    AS items
}
RETURN ownerId, total, items
