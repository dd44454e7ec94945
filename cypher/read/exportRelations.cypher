// Every record of one relation type, in the order of the ends and the property that parts relations of the same ends.
// @param type string  type of the file's relations
// @row from string  key of the start
// @row to string  key of the end
// @row properties Readonly<Record<string, string | number | string[]>>  all it holds
// @scan an export reads every record
CALL () { MATCH (a:Link) WHERE $type = 'FEEDS' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:FEEDS]->(b:Link)
  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to }
RETURN from, to, properties
UNION ALL
CALL () { MATCH (a:Product) WHERE $type = 'NEEDS' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:NEEDS]->(b:Product)
  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to }
RETURN from, to, properties
UNION ALL
CALL () { MATCH (a:Link) WHERE $type = 'MAKES' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:MAKES]->(b:Product)
  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to }
RETURN from, to, properties
UNION ALL
CALL () { MATCH (a:Firm) WHERE $type = 'PRODUCES' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:PRODUCES]->(b:Product)
  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to }
RETURN from, to, properties
UNION ALL
CALL () { MATCH (a:Firm) WHERE $type = 'OPERATES' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:OPERATES]->(b:Link)
  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, r.regionId }
RETURN from, to, properties
UNION ALL
CALL () { MATCH (a:Firm) WHERE $type = 'LEADS' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:LEADS]->(b:Region)
  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, r.chainId }
RETURN from, to, properties
UNION ALL
CALL () { MATCH (a:Firm) WHERE $type = 'TIED_TO' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:TIED_TO]->(b:Firm)
  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, r.kind }
RETURN from, to, properties
UNION ALL
CALL () { MATCH (a:Region) WHERE $type = 'HAS_CHAIN' AND a.id >= '' WITH a ORDER BY a.id MATCH (a)-[r:HAS_CHAIN]->(b:Chain)
  RETURN a.id AS from, b.id AS to, properties(r) AS properties ORDER BY from, to, r.role }
RETURN from, to, properties
