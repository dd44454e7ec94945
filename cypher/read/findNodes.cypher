// The records of one label that have these keys.
// @param label string  label of the file's nodes
// @param keys readonly string[]  keys asked for
// @row key string  key of the record
// @row properties Readonly<Record<string, string | number | string[]>>  all it holds
UNWIND CASE $label WHEN 'Source' THEN $keys ELSE [] END AS key MATCH (n:Source {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Region' THEN $keys ELSE [] END AS key MATCH (n:Region {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Chain' THEN $keys ELSE [] END AS key MATCH (n:Chain {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Link' THEN $keys ELSE [] END AS key MATCH (n:Link {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Product' THEN $keys ELSE [] END AS key MATCH (n:Product {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Firm' THEN $keys ELSE [] END AS key MATCH (n:Firm {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Project' THEN $keys ELSE [] END AS key MATCH (n:Project {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Contact' THEN $keys ELSE [] END AS key MATCH (n:Contact {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Trip' THEN $keys ELSE [] END AS key MATCH (n:Trip {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Duty' THEN $keys ELSE [] END AS key MATCH (n:Duty {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Asset' THEN $keys ELSE [] END AS key MATCH (n:Asset {id: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'PlanTarget' THEN $keys ELSE [] END AS key MATCH (n:PlanTarget {key: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Batch' THEN $keys ELSE [] END AS key MATCH (n:Batch {key: key}) RETURN key, properties(n) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Metric' THEN $keys ELSE [] END AS key MATCH (n:Metric {key: key}) RETURN key, properties(n) AS properties
