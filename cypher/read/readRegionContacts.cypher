// The contacts of these regions, newest first, those without a date last.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.Contact  a record
UNWIND $ids AS ownerId
MATCH (contact:Contact)-[:IN]->(:Region {id: ownerId})
RETURN ownerId, properties(contact) AS item
ORDER BY coalesce(contact.on, '') DESC, contact.id
