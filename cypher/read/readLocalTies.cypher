// Ties of firms, either way, with firms of any kind that are active and present in a region: an active operation or a producing
// project there, or their home.
// @param firmIds readonly string[]  ids of firms
// @param regionId string  id of the region
// @param chainId string  chain whose leaders are told apart
// @row firmId string  the firm asked for
// @row tie record.Tie  the tie
// @row other record.Firm  the firm at its other end
// @row isLeader boolean  the other has a leader row of the chain in scope
MATCH (root:Region {id: $regionId})<-[:WITHIN]-(place:Region)
WITH root, collect(place.id) AS scope
UNWIND $firmIds AS firmId
MATCH (firm:Firm {id: firmId})-[tie:TIED_TO]-(other:Firm)
// By property where it can be: a firm of many ties has as many others, and each look along its roads costs ten times as much.
WHERE other.status = 'active' AND other <> firm
  AND (other.regionId IN scope
    OR (other.places > 0 AND EXISTS {
      MATCH (other)-[operation:OPERATES]->(:Link)
      WHERE operation.status = 'active' AND operation.regionId IN scope
    })
    OR EXISTS {
      MATCH (other)<-[:NAMES]-(project:Project)
      WHERE project.stage = 'producing' AND project.regionId IN scope
    })
WITH firm, tie, other, startNode(tie).id AS fromFirmId,
  EXISTS { MATCH (other)-[lead:LEADS]->(:Region)-[:WITHIN]->(root) WHERE lead.chainId = $chainId } AS isLeader
ORDER BY firm.id, other.id, tie.kind, fromFirmId
RETURN firm.id AS firmId, tie {.*, fromFirmId: fromFirmId, toFirmId: endNode(tie).id} AS tie, properties(other) AS other, isLeader
