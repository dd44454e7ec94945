// Makes the roads of these projects anew from what they hold.
// @param keys readonly string[]  keys of the records
// @row drawn number  records whose roads were made
UNWIND $keys AS key
MATCH (n:Project {id: key})
OPTIONAL MATCH (n)-[old:IN|AT|FOR|NAMES|YIELDS|ON_SITE]->()
DELETE old
WITH DISTINCT n
CALL (n) { MATCH (to:Region {id: n.regionId}) CREATE (n)-[:IN]->(to) }
CALL (n) { MATCH (to:Link {id: n.linkId}) CREATE (n)-[:AT]->(to) }
CALL (n) { MATCH (to:Chain {id: n.chainId}) CREATE (n)-[:FOR]->(to) }
CALL (n) { UNWIND n.firmIds AS id MATCH (to:Firm {id: id}) CREATE (n)-[:NAMES]->(to) }
CALL (n) { UNWIND n.productIds AS id MATCH (to:Product {id: id}) CREATE (n)-[:YIELDS]->(to) }
CALL (n) { MATCH (to:Asset {id: n.assetId}) CREATE (n)-[:ON_SITE]->(to) }
RETURN count(*) AS drawn
