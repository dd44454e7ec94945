// Makes the roads of these duties anew from what they hold.
// @param keys readonly string[]  keys of the records
// @row drawn number  records whose roads were made
UNWIND $keys AS key
MATCH (n:Duty {id: key})
OPTIONAL MATCH (n)-[old:IN|FOR|ABOUT]->()
DELETE old
WITH DISTINCT n
CALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }
CALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:FOR]->(to) }
CALL (n) { MATCH (to:Project {id: n.projectId}) CREATE (n)-[:ABOUT]->(to) }
RETURN count(*) AS drawn
