// Makes the roads of these links anew from what they hold.
// @param keys readonly string[]  keys of the records
// @row drawn number  records whose roads were made
UNWIND $keys AS key
MATCH (n:Link {id: key})
OPTIONAL MATCH (n)-[old:OF]->()
DELETE old
WITH DISTINCT n
CALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:OF]->(to) }
RETURN count(*) AS drawn
