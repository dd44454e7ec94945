// Makes the roads of these batches anew from what they hold.
// @param keys readonly string[]  keys of the records
// @row drawn number  records whose roads were made
UNWIND $keys AS key
MATCH (n:Batch {key: key})
OPTIONAL MATCH (n)-[old:IN]->()
DELETE old
WITH DISTINCT n
CALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }
RETURN count(*) AS drawn
