// The ties of some firms, either way, with firms of any kind that are active and present in a region: an active operation or a producing
// project there, or their home. For pools that are smaller than the region.
// @param nodeIds readonly number[]  where the database keeps the firms
// @param regionId string  id of the region
// @param chainId string  chain whose leaders are told apart
// @row kind record.TieKind  of the ties
// @row status record.TieStatus  of the ties
// @row isLeader boolean  the firm in the region has a leader row of the chain in scope
// @row nodeIds readonly number[]  where the database keeps the firms asked for, once for each tie
MATCH (root:Region {id: $regionId})<-[:WITHIN]-(place:Region)
WITH root, collect(place.id) AS scope
UNWIND $nodeIds AS nodeId
MATCH (firm:Firm) WHERE id(firm) = toInteger(nodeId)
MATCH (firm)-[tie:TIED_TO]-(other:Firm)
WHERE other.status = 'active' AND other <> firm
// By property where it can be: a firm of many ties has as many others, and each look along its roads costs ten times as much.
  AND (other.regionId IN scope
    OR (other.places > 0 AND EXISTS {
      MATCH (other)-[operation:OPERATES]->(:Link)
      WHERE operation.status = 'active' AND operation.regionId IN scope
    })
    OR EXISTS {
      MATCH (other)<-[:NAMES]-(project:Project)
      WHERE project.stage = 'producing' AND project.regionId IN scope
    })
WITH firm, tie,
  EXISTS { MATCH (other)-[lead:LEADS]->(:Region)-[:WITHIN]->(root) WHERE lead.chainId = $chainId } AS isLeader
RETURN tie.kind AS kind, tie.status AS status, isLeader, collect(id(firm)) AS nodeIds
