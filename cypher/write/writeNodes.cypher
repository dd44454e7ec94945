// Writes records that are nodes, by key; a property given as null is cleared, one not given stays.
// @param rows Readonly<Record<string, readonly { readonly key: string; readonly properties: Readonly<Record<string, unknown>> }[]>>  by label: key, and what changes
// @row written number  records written
UNWIND $rows.Source AS row MERGE (n:Source {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Region AS row MERGE (n:Region {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Chain AS row MERGE (n:Chain {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Link AS row MERGE (n:Link {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Product AS row MERGE (n:Product {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Firm AS row MERGE (n:Firm {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Project AS row MERGE (n:Project {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Contact AS row MERGE (n:Contact {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Trip AS row MERGE (n:Trip {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Duty AS row MERGE (n:Duty {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Asset AS row MERGE (n:Asset {id: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.PlanTarget AS row MERGE (n:PlanTarget {key: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Batch AS row MERGE (n:Batch {key: row.key}) SET n += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.Metric AS row MERGE (n:Metric {key: row.key}) SET n += row.properties RETURN count(*) AS written
