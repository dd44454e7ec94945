// The figures of these regions, by metric, newest period first.
// @param ids readonly string[]  ids of regions
// @row ownerId string  the id it belongs to
// @row item record.Metric  a record
UNWIND $ids AS ownerId
MATCH (metric:Metric)-[:IN]->(:Region {id: ownerId})
RETURN ownerId, properties(metric) AS item
ORDER BY metric.metric, metric.period DESC, metric.key
