// Makes the roads of these assets anew from what they hold.
// @param keys readonly string[]  keys of the records
// @row drawn number  records whose roads were made
UNWIND $keys AS key
MATCH (n:Asset {id: key})
OPTIONAL MATCH (n)-[old:IN|PART_OF|FOR|AT]->()
DELETE old
WITH DISTINCT n
CALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }
CALL (n) { MATCH (to:Asset {id: n.parentId}) CREATE (n)-[:PART_OF]->(to) }
CALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:FOR]->(to) }
CALL (n) { MATCH (to:Link {id: n.linkId}) CREATE (n)-[:AT]->(to) }
RETURN count(*) AS drawn
