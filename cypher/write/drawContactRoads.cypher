// Makes the roads of these contacts anew from what they hold.
// @param keys readonly string[]  keys of the records
// @row drawn number  records whose roads were made
UNWIND $keys AS key
MATCH (n:Contact {id: key})
OPTIONAL MATCH (n)-[old:IN|WITH|ABOUT|ON_TRIP]->()
DELETE old
WITH DISTINCT n
CALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }
CALL (n) { MATCH (to:Firm {id: n.firmId}) CREATE (n)-[:WITH]->(to) }
CALL (n) { MATCH (to:Project {id: n.projectId}) CREATE (n)-[:ABOUT]->(to) }
CALL (n) { MATCH (to:Trip {id: n.tripId}) CREATE (n)-[:ON_TRIP]->(to) }
RETURN count(*) AS drawn
