// The firms that a project of a link names, and those of contacts about one: as lists of firms of the same kind and state. The
// lists of a row stand in one order; `false` is for what is not known.
// @param linkId string  id of the link
// @row isContact boolean  a contact is with them, else the project names them
// @row stage record.ProjectStage  of the project
// @row regionId string  of the project
// @row kind record.FirmKind  of the firms
// @row status record.Firm['status']  of the firms
// @row firmIds readonly string[]  the firms, once for each project or contact
// @row homeIds readonly (string | false)[]  where they are based
// @row nodeIds readonly number[]  where the database keeps them
// @row revenues readonly (number | false)[]  [CNY yuan]
// @row places readonly (number | false)[]  regions beside their home where they have an operation at any link, active or planned
MATCH (:Link {id: $linkId})<-[:AT]-(project:Project)
CALL (project) {
  MATCH (project)-[:NAMES]->(firm:Firm)
  RETURN firm, false AS isContact
  UNION ALL
  MATCH (project)<-[:ABOUT]-(:Contact)-[:WITH]->(firm:Firm)
  RETURN firm, true AS isContact
}
RETURN isContact, project.stage AS stage, project.regionId AS regionId,
  firm.kind AS kind, firm.status AS status,
  collect(firm.id) AS firmIds, collect(coalesce(firm.regionId, false)) AS homeIds, collect(id(firm)) AS nodeIds,
  collect(coalesce(firm.revenue, false)) AS revenues, collect(coalesce(firm.places, false)) AS places
