// Takes records that are relations out of the graph.
// @param rows Readonly<Record<string, readonly { readonly key: string; readonly from: string; readonly to: string; readonly mark: string }[]>>  by type: their keys
// @row removed number  records removed
UNWIND $rows.FEEDS AS row MATCH (a:Link {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b
MATCH (a)-[r:FEEDS]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND $rows.NEEDS AS row MATCH (a:Product {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MATCH (a)-[r:NEEDS]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND $rows.MAKES AS row MATCH (a:Link {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MATCH (a)-[r:MAKES]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND $rows.PRODUCES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MATCH (a)-[r:PRODUCES]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND $rows.OPERATES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b
MATCH (a)-[r:OPERATES {regionId: row.mark}]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND $rows.LEADS AS row MATCH (a:Firm {id: row.from}) MATCH (b:Region {id: row.to}) WITH row, a, b
MATCH (a)-[r:LEADS {chainId: row.mark}]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND $rows.TIED_TO AS row MATCH (a:Firm {id: row.from}) MATCH (b:Firm {id: row.to}) WITH row, a, b
MATCH (a)-[r:TIED_TO {kind: row.mark}]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND $rows.HAS_CHAIN AS row MATCH (a:Region {id: row.from}) MATCH (b:Chain {id: row.to}) WITH row, a, b
MATCH (a)-[r:HAS_CHAIN {role: row.mark}]->(b) DELETE r RETURN count(*) AS removed
