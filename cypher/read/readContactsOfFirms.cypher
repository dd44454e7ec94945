// Contacts of regions with these firms, newest first, those without a date last.
// @param ids readonly string[]  ids of firms
// @row ownerId string  the id it belongs to
// @row item record.Contact  a record
UNWIND $ids AS ownerId
MATCH (contact:Contact)-[:WITH]->(:Firm {id: ownerId})
RETURN ownerId, properties(contact) AS item
ORDER BY coalesce(contact.on, '') DESC, contact.id
