// All that is joined to these records, both ways, but for the counts and scopes: who refers to them is told from it.
// @param label string  label of the records
// @param keys readonly string[]  their keys
// @row target string  key of the record
// @row type string  type of the relation
// @row isIncoming boolean  the relation leads to the record
// @row label string  label of the other end
// @row key string  key of the other end
// @row properties Readonly<Record<string, string | number | string[]>>  what the relation holds
CALL () {
  UNWIND CASE $label WHEN 'Source' THEN $keys ELSE [] END AS target MATCH (n:Source {id: target}) RETURN target, n
  UNION ALL
  UNWIND CASE $label WHEN 'Region' THEN $keys ELSE [] END AS target MATCH (n:Region {id: target}) RETURN target, n
  UNION ALL
  UNWIND CASE $label WHEN 'Chain' THEN $keys ELSE [] END AS target MATCH (n:Chain {id: target}) RETURN target, n
  UNION ALL
  UNWIND CASE $label WHEN 'Link' THEN $keys ELSE [] END AS target MATCH (n:Link {id: target}) RETURN target, n
  UNION ALL
  UNWIND CASE $label WHEN 'Product' THEN $keys ELSE [] END AS target MATCH (n:Product {id: target}) RETURN target, n
  UNION ALL
  UNWIND CASE $label WHEN 'Firm' THEN $keys ELSE [] END AS target MATCH (n:Firm {id: target}) RETURN target, n
  UNION ALL
  UNWIND CASE $label WHEN 'Project' THEN $keys ELSE [] END AS target MATCH (n:Project {id: target}) RETURN target, n
  UNION ALL
  UNWIND CASE $label WHEN 'Contact' THEN $keys ELSE [] END AS target MATCH (n:Contact {id: target}) RETURN target, n
  UNION ALL
  UNWIND CASE $label WHEN 'Trip' THEN $keys ELSE [] END AS target MATCH (n:Trip {id: target}) RETURN target, n
  UNION ALL
  UNWIND CASE $label WHEN 'Duty' THEN $keys ELSE [] END AS target MATCH (n:Duty {id: target}) RETURN target, n
  UNION ALL
  UNWIND CASE $label WHEN 'Asset' THEN $keys ELSE [] END AS target MATCH (n:Asset {id: target}) RETURN target, n
}
MATCH (n)-[r]-(other) WHERE NOT type(r) IN ['COVERS', 'WITHIN']
RETURN target, type(r) AS type, endNode(r) = n AS isIncoming, labels(other)[0] AS label, coalesce(other.id, other.key) AS key, properties(r) AS properties
