// Keys of one label that begin with a prefix, to name the nearest; at most 500.
// @param label string  label of the file's nodes
// @param prefix string  first characters
// @row key string  key of a record
UNWIND CASE $label WHEN 'Source' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Source) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Region' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Region) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Chain' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Chain) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Link' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Link) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Product' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Product) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Firm' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Firm) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Project' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Project) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Contact' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Contact) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Trip' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Trip) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Duty' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Duty) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Asset' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Asset) WHERE n.id STARTS WITH prefix RETURN n.id AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'PlanTarget' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:PlanTarget) WHERE n.key STARTS WITH prefix RETURN n.key AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Batch' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Batch) WHERE n.key STARTS WITH prefix RETURN n.key AS key LIMIT 500 } RETURN key
UNION ALL
UNWIND CASE $label WHEN 'Metric' THEN [$prefix] ELSE [] END AS prefix CALL (prefix) { MATCH (n:Metric) WHERE n.key STARTS WITH prefix RETURN n.key AS key LIMIT 500 } RETURN key
