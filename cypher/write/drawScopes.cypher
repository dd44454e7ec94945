// Makes WITHIN anew for these regions and all below them: a region is in the scope of itself, of all above it, and of the areas that span any of these.
// @param ids readonly string[]  regions whose parent, or membership of an area, may have changed
// @row drawn number  relations made
UNWIND $ids AS id
MATCH (:Region {id: id})<-[:PART_OF*0..]-(region:Region)
WITH DISTINCT region
CALL (region) { MATCH (region)-[old:WITHIN]->() DELETE old }
CALL (region) {
  MATCH (region)-[:PART_OF*0..]->(holder:Region) RETURN holder
  UNION
  MATCH (region)-[:PART_OF*0..]->(:Region)<-[:SPANS]-(holder:Region) RETURN holder
}
CREATE (region)-[:WITHIN]->(holder)
RETURN count(*) AS drawn
