// The ties of all firms, of any kind, that are active and present in a region: an active operation or a producing project there, or their
// home. Found from the region's side, for pools that are larger than the region.
// @param regionId string  id of the region
// @param chainId string  chain whose leaders are told apart
// @row kind record.TieKind  of the ties
// @row status record.TieStatus  of the ties
// @row isLeader boolean  the firm in the region has a leader row of the chain in scope
// @row nodeIds readonly number[]  where the database keeps the firms at the other ends, once for each tie
MATCH (root:Region {id: $regionId})
CALL (root) {
  MATCH (root)<-[:WITHIN]-(:Region)<-[lead:LEADS]-(leader:Firm)
  WHERE lead.chainId = $chainId
  RETURN collect(DISTINCT leader) AS leaders
}
CALL (root) {
  MATCH (root)<-[:WITHIN]-(place:Region)
  RETURN collect(place.id) AS scope
}
CALL (root, scope) {
  MATCH (root)<-[:WITHIN]-(:Region)<-[:BASED_IN]-(firm:Firm)
  RETURN firm
  UNION ALL
  CALL (root) {
    MATCH (root)<-[:WITHIN]-(place:Region)
    MATCH (firm:Firm)-[operation:OPERATES]->(:Link)
    WHERE operation.regionId = place.id AND operation.status = 'active'
    RETURN firm
    UNION
    MATCH (root)<-[:WITHIN]-(:Region)<-[:IN]-(project:Project)-[:NAMES]->(firm:Firm)
    WHERE project.stage = 'producing'
    RETURN firm
  }
  WITH firm, scope
  WHERE NOT coalesce(firm.regionId, '') IN scope
  RETURN firm
}
WITH firm, firm IN leaders AS isLeader
WHERE firm.status = 'active'
MATCH (firm)-[tie:TIED_TO]-(other:Firm)
WHERE other <> firm
RETURN tie.kind AS kind, tie.status AS status, isLeader, collect(id(other)) AS nodeIds
