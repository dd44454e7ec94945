// Takes records of one label out of the graph, with the roads that were made from them.
// @param label string  label of the file's nodes
// @param keys readonly string[]  keys of the records
// @row removed number  records removed
UNWIND CASE $label WHEN 'Source' THEN $keys ELSE [] END AS key MATCH (n:Source {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Region' THEN $keys ELSE [] END AS key MATCH (n:Region {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Chain' THEN $keys ELSE [] END AS key MATCH (n:Chain {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Link' THEN $keys ELSE [] END AS key MATCH (n:Link {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Product' THEN $keys ELSE [] END AS key MATCH (n:Product {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Firm' THEN $keys ELSE [] END AS key MATCH (n:Firm {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Project' THEN $keys ELSE [] END AS key MATCH (n:Project {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Contact' THEN $keys ELSE [] END AS key MATCH (n:Contact {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Trip' THEN $keys ELSE [] END AS key MATCH (n:Trip {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Duty' THEN $keys ELSE [] END AS key MATCH (n:Duty {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Asset' THEN $keys ELSE [] END AS key MATCH (n:Asset {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'PlanTarget' THEN $keys ELSE [] END AS key MATCH (n:PlanTarget {key: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Batch' THEN $keys ELSE [] END AS key MATCH (n:Batch {key: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND CASE $label WHEN 'Metric' THEN $keys ELSE [] END AS key MATCH (n:Metric {key: key}) DETACH DELETE n RETURN count(*) AS removed
