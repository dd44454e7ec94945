// The journeys of these regions, newest first, those without a date last.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.Trip  a record
UNWIND $ids AS ownerId
MATCH (trip:Trip)-[:IN]->(:Region {id: ownerId})
RETURN ownerId, properties(trip) AS item
ORDER BY coalesce(trip.from, trip.to, '') DESC, trip.id
