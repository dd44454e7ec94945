// Contacts of a region, its descendants included, with firms.
// @param firmIds readonly string[]  ids of firms
// @param regionId string  id of the region
// @row firmId string  the firm
// @row contacts record.Contact[]  in the order of their ids
MATCH (root:Region {id: $regionId})
UNWIND $firmIds AS firmId
MATCH (firm:Firm {id: firmId})<-[:WITH]-(contact:Contact)
WHERE EXISTS { (contact)-[:IN]->(:Region)-[:WITHIN]->(root) }
WITH firm, contact ORDER BY contact.id
RETURN firm.id AS firmId, collect(properties(contact)) AS contacts
