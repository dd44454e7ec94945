// Makes the roads of these regions anew from what they hold.
// @param keys readonly string[]  keys of the records
// @row drawn number  records whose roads were made
UNWIND $keys AS key
MATCH (n:Region {id: key})
OPTIONAL MATCH (n)-[old:PART_OF|SPANS]->()
DELETE old
WITH DISTINCT n
CALL (n) { MATCH (to:Region {id: n.parentId}) CREATE (n)-[:PART_OF]->(to) }
CALL (n) { UNWIND n.memberIds AS id MATCH (to:Region {id: id}) CREATE (n)-[:SPANS]->(to) }
RETURN count(*) AS drawn
