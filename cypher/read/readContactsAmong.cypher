// Contacts of a region, its descendants included, with some firms.
// @param nodeIds readonly number[]  where the database keeps the firms
// @param regionId string  id of the region
// @row kind record.ContactKind  of the contacts
// @row nodeIds readonly number[]  where the database keeps the firms asked for, once for each contact
MATCH (root:Region {id: $regionId})
UNWIND $nodeIds AS nodeId
MATCH (firm:Firm) WHERE id(firm) = toInteger(nodeId)
MATCH (firm)<-[:WITH]-(contact:Contact)
WHERE EXISTS { (contact)-[:IN]->(:Region)-[:WITHIN]->(root) }
RETURN contact.kind AS kind, collect(id(firm)) AS nodeIds
