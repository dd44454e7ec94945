// Takes records that are nodes out of the graph, with the roads that were made from them.
// @param keys Readonly<Record<string, readonly string[]>>  by label: keys of the records
// @row removed number  records removed
UNWIND $keys.Source AS key MATCH (n:Source {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Region AS key MATCH (n:Region {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Chain AS key MATCH (n:Chain {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Link AS key MATCH (n:Link {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Product AS key MATCH (n:Product {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Firm AS key MATCH (n:Firm {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Project AS key MATCH (n:Project {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Contact AS key MATCH (n:Contact {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Trip AS key MATCH (n:Trip {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Duty AS key MATCH (n:Duty {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Asset AS key MATCH (n:Asset {id: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.PlanTarget AS key MATCH (n:PlanTarget {key: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Batch AS key MATCH (n:Batch {key: key}) DETACH DELETE n RETURN count(*) AS removed
UNION ALL
UNWIND $keys.Metric AS key MATCH (n:Metric {key: key}) DETACH DELETE n RETURN count(*) AS removed
