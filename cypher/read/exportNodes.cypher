// Every record of one label, in the order of keys.
// @param label string  label of the file's nodes
// @row properties Readonly<Record<string, string | number | string[]>>  all it holds
// @scan an export reads every record
CALL () { MATCH (n:Source) WHERE $label = 'Source' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:Region) WHERE $label = 'Region' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:Chain) WHERE $label = 'Chain' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:Link) WHERE $label = 'Link' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:Product) WHERE $label = 'Product' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:Firm) WHERE $label = 'Firm' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:Project) WHERE $label = 'Project' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:Contact) WHERE $label = 'Contact' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:Trip) WHERE $label = 'Trip' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:Duty) WHERE $label = 'Duty' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:Asset) WHERE $label = 'Asset' AND n.id >= '' RETURN properties(n) AS properties ORDER BY n.id } RETURN properties
UNION ALL
CALL () { MATCH (n:PlanTarget) WHERE $label = 'PlanTarget' AND n.key >= '' RETURN properties(n) AS properties ORDER BY n.key } RETURN properties
UNION ALL
CALL () { MATCH (n:Batch) WHERE $label = 'Batch' AND n.key >= '' RETURN properties(n) AS properties ORDER BY n.key } RETURN properties
UNION ALL
CALL () { MATCH (n:Metric) WHERE $label = 'Metric' AND n.key >= '' RETURN properties(n) AS properties ORDER BY n.key } RETURN properties
