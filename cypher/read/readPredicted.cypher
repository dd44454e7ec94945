// Firms by id as candidates without any record at the link: where they work, and their home.
// @param firmIds readonly string[]  ids of firms
// @row firm record.Firm  the firm
// @row places record.Region[]  distinct regions where it has an operation, active or planned, its home where that names none
// @row home record.Region?  its home
UNWIND $firmIds AS firmId
MATCH (firm:Firm {id: firmId})
CALL (firm) {
  MATCH (firm)-[operation:OPERATES]->(:Link)
  WHERE operation.status IN ['active', 'planned']
  MATCH (at:Region {id: CASE operation.regionId WHEN '' THEN firm.regionId ELSE operation.regionId END})
  WITH DISTINCT at
  RETURN collect(properties(at)) AS places
}
OPTIONAL MATCH (firm)-[:BASED_IN]->(home:Region)
RETURN properties(firm) AS firm, places, properties(home) AS home
ORDER BY firm.id
