// Makes the roads of these firms anew from what they hold.
// @param keys readonly string[]  keys of the records
// @row drawn number  records whose roads were made
UNWIND $keys AS key
MATCH (n:Firm {id: key})
OPTIONAL MATCH (n)-[old:BASED_IN]->()
DELETE old
WITH DISTINCT n
CALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:BASED_IN]->(to) }
RETURN count(*) AS drawn
