// Ties of firms, either way, with firms of any kind that are active and present in a region: an active operation or a producing
// project there, or their home.
// @param firmIds string[]  ids of firms
// @param regionId string  id of the region
// @param chainId string  chain whose leaders are told apart
// @row firmId string  the firm asked for
// @row tie record.Tie  the tie
// @row other record.Firm  the firm at its other end
// @row isLeader boolean  the other has a leader row of the chain in scope
MATCH (root:Region {id: $regionId})
UNWIND $firmIds AS firmId
MATCH (firm:Firm {id: firmId})-[tie:TIED_TO]-(other:Firm)
WHERE other.status = 'active' AND other <> firm
  AND (EXISTS { (other)-[:BASED_IN]->(:Region)-[:WITHIN]->(root) }
    OR EXISTS {
      MATCH (other)-[operation:OPERATES]->(:Link), (at:Region)-[:WITHIN]->(root)
      WHERE operation.status = 'active' AND at.id = operation.regionId
    }
    OR EXISTS {
      MATCH (other)<-[:NAMES]-(project:Project)-[:IN]->(:Region)-[:WITHIN]->(root)
      WHERE project.stage = 'producing'
    })
WITH firm, tie, other, startNode(tie).id AS fromFirmId,
  EXISTS { MATCH (other)-[lead:LEADS]->(:Region)-[:WITHIN]->(root) WHERE lead.chainId = $chainId } AS isLeader
ORDER BY firm.id, other.id, tie.kind, fromFirmId
RETURN firm.id AS firmId, tie {.*, fromFirmId: fromFirmId, toFirmId: endNode(tie).id} AS tie, properties(other) AS other, isLeader
