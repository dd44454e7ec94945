// Contacts of a region, its descendants included, with any firms.
// @param regionId string  id of the region
// @row kind record.ContactKind  of the contacts
// @row nodeIds readonly number[]  where the database keeps the firms, once for each contact
MATCH (:Region {id: $regionId})<-[:WITHIN]-(:Region)<-[:IN]-(contact:Contact)-[:WITH]->(firm:Firm)
RETURN contact.kind AS kind, collect(id(firm)) AS nodeIds
