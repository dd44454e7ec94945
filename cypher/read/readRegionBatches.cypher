// The 三个一批 reports of these regions, newest period first.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.Batch  a record
UNWIND $ids AS ownerId
MATCH (batch:Batch)-[:IN]->(:Region {id: ownerId})
RETURN ownerId, properties(batch) AS item
ORDER BY batch.period DESC, batch.batch
