// The trip records of these ids, in no order; an unknown id has no row.
// @param ids readonly string[]  ids asked for
// @row item record.Trip  a record
MATCH (trip:Trip) WHERE trip.id IN $ids
RETURN properties(trip) AS item
