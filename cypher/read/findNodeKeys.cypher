// Which of these keys the records that are nodes have.
// @param keys Readonly<Record<string, readonly string[]>>  by label: keys asked for
// @row label string  label of the record
// @row key string  key that there is
UNWIND $keys.Source AS key MATCH (n:Source {id: key}) RETURN 'Source' AS label, key
UNION ALL
UNWIND $keys.Region AS key MATCH (n:Region {id: key}) RETURN 'Region' AS label, key
UNION ALL
UNWIND $keys.Chain AS key MATCH (n:Chain {id: key}) RETURN 'Chain' AS label, key
UNION ALL
UNWIND $keys.Link AS key MATCH (n:Link {id: key}) RETURN 'Link' AS label, key
UNION ALL
UNWIND $keys.Product AS key MATCH (n:Product {id: key}) RETURN 'Product' AS label, key
UNION ALL
UNWIND $keys.Firm AS key MATCH (n:Firm {id: key}) RETURN 'Firm' AS label, key
UNION ALL
UNWIND $keys.Project AS key MATCH (n:Project {id: key}) RETURN 'Project' AS label, key
UNION ALL
UNWIND $keys.Contact AS key MATCH (n:Contact {id: key}) RETURN 'Contact' AS label, key
UNION ALL
UNWIND $keys.Trip AS key MATCH (n:Trip {id: key}) RETURN 'Trip' AS label, key
UNION ALL
UNWIND $keys.Duty AS key MATCH (n:Duty {id: key}) RETURN 'Duty' AS label, key
UNION ALL
UNWIND $keys.Asset AS key MATCH (n:Asset {id: key}) RETURN 'Asset' AS label, key
UNION ALL
UNWIND $keys.PlanTarget AS key MATCH (n:PlanTarget {key: key}) RETURN 'PlanTarget' AS label, key
UNION ALL
UNWIND $keys.Batch AS key MATCH (n:Batch {key: key}) RETURN 'Batch' AS label, key
UNION ALL
UNWIND $keys.Metric AS key MATCH (n:Metric {key: key}) RETURN 'Metric' AS label, key
