// Writes records of one label, by key; a property given as null is cleared, one not given stays.
// @param label string  label of the file's nodes
// @param rows readonly { readonly key: string; readonly properties: Readonly<Record<string, unknown>> }[]  key, and what changes
// @row written number  records written
UNWIND CASE $label WHEN 'Source' THEN $rows ELSE [] END AS row MERGE (n:Source {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Region' THEN $rows ELSE [] END AS row MERGE (n:Region {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Chain' THEN $rows ELSE [] END AS row MERGE (n:Chain {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Link' THEN $rows ELSE [] END AS row MERGE (n:Link {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Product' THEN $rows ELSE [] END AS row MERGE (n:Product {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Firm' THEN $rows ELSE [] END AS row MERGE (n:Firm {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Project' THEN $rows ELSE [] END AS row MERGE (n:Project {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Contact' THEN $rows ELSE [] END AS row MERGE (n:Contact {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Trip' THEN $rows ELSE [] END AS row MERGE (n:Trip {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Duty' THEN $rows ELSE [] END AS row MERGE (n:Duty {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Asset' THEN $rows ELSE [] END AS row MERGE (n:Asset {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'PlanTarget' THEN $rows ELSE [] END AS row MERGE (n:PlanTarget {key: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Batch' THEN $rows ELSE [] END AS row MERGE (n:Batch {key: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $label WHEN 'Metric' THEN $rows ELSE [] END AS row MERGE (n:Metric {key: row.key}) SET n += row.properties RETURN count(*) AS written
