// The records that are relations and have these keys.
// @param rows Readonly<Record<string, readonly { readonly key: string; readonly from: string; readonly to: string; readonly mark: string }[]>>  by type: the ends, and the property that parts relations of the same ends (`''` where none does)
// @row type string  type of the record
// @row key string  key of the record, as given
// @row properties Readonly<Record<string, string | number | string[]>>  all it holds
UNWIND $rows.FEEDS AS row MATCH (a:Link {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b
MATCH (a)-[r:FEEDS]->(b) RETURN 'FEEDS' AS type, row.key AS key, properties(r) AS properties
UNION ALL
UNWIND $rows.NEEDS AS row MATCH (a:Product {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MATCH (a)-[r:NEEDS]->(b) RETURN 'NEEDS' AS type, row.key AS key, properties(r) AS properties
UNION ALL
UNWIND $rows.MAKES AS row MATCH (a:Link {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MATCH (a)-[r:MAKES]->(b) RETURN 'MAKES' AS type, row.key AS key, properties(r) AS properties
UNION ALL
UNWIND $rows.PRODUCES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MATCH (a)-[r:PRODUCES]->(b) RETURN 'PRODUCES' AS type, row.key AS key, properties(r) AS properties
UNION ALL
UNWIND $rows.OPERATES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b
MATCH (a)-[r:OPERATES {regionId: row.mark}]->(b) RETURN 'OPERATES' AS type, row.key AS key, properties(r) AS properties
UNION ALL
UNWIND $rows.LEADS AS row MATCH (a:Firm {id: row.from}) MATCH (b:Region {id: row.to}) WITH row, a, b
MATCH (a)-[r:LEADS {chainId: row.mark}]->(b) RETURN 'LEADS' AS type, row.key AS key, properties(r) AS properties
UNION ALL
UNWIND $rows.TIED_TO AS row MATCH (a:Firm {id: row.from}) MATCH (b:Firm {id: row.to}) WITH row, a, b
MATCH (a)-[r:TIED_TO {kind: row.mark}]->(b) RETURN 'TIED_TO' AS type, row.key AS key, properties(r) AS properties
UNION ALL
UNWIND $rows.HAS_CHAIN AS row MATCH (a:Region {id: row.from}) MATCH (b:Chain {id: row.to}) WITH row, a, b
MATCH (a)-[r:HAS_CHAIN {role: row.mark}]->(b) RETURN 'HAS_CHAIN' AS type, row.key AS key, properties(r) AS properties
