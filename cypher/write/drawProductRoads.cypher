// Makes the roads of these products anew from what they hold.
// @param keys readonly string[]  keys of the records
// @row drawn number  records whose roads were made
UNWIND $keys AS key
MATCH (n:Product {id: key})
OPTIONAL MATCH (n)-[old:KIND_OF]->()
DELETE old
WITH DISTINCT n
CALL (n) { MATCH (to:Product {id: n.parentId}) CREATE (n)-[:KIND_OF]->(to) }
RETURN count(*) AS drawn
