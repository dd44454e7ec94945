// Makes the roads of these metrics anew from what they hold.
// @param keys readonly string[]  keys of the records
// @row drawn number  records whose roads were made
UNWIND $keys AS key
MATCH (n:Metric {key: key})
OPTIONAL MATCH (n)-[old:IN|FOR]->()
DELETE old
WITH DISTINCT n
CALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }
CALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:FOR]->(to) }
RETURN count(*) AS drawn
