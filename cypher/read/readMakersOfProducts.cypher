// Firms that make exactly these products, by id.
// @param ids readonly string[]  ids of products
// @param afterId string  behind this firm
// @param limit int  greatest number of records for each id
// @row ownerId string  the id it belongs to
// @row total int  records of the id on all pages
// @row items readonly record.Firm[]  the page
UNWIND $ids AS ownerId
CALL (ownerId) {
  MATCH (firm:Firm)-[:PRODUCES]->(:Product {id: ownerId})
  RETURN count(*) AS total
}
CALL (ownerId) {
  MATCH (firm:Firm)-[:PRODUCES]->(:Product {id: ownerId})
  WHERE firm.id > $afterId
  WITH firm ORDER BY firm.id LIMIT $limit
  RETURN collect(properties(firm)) AS items
}
RETURN ownerId, total, items
