// Writes records that are relations, by their ends and the property that parts them; null clears a property.
// @param rows Readonly<Record<string, readonly { readonly key: string; readonly from: string; readonly to: string; readonly mark: string; readonly properties: Readonly<Record<string, unknown>> }[]>>  by type: ends, mark, and what changes
// @row written number  records written
UNWIND $rows.FEEDS AS row MATCH (a:Link {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b
MERGE (a)-[r:FEEDS]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.NEEDS AS row MATCH (a:Product {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MERGE (a)-[r:NEEDS]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.MAKES AS row MATCH (a:Link {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MERGE (a)-[r:MAKES]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.PRODUCES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MERGE (a)-[r:PRODUCES]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.OPERATES AS row MATCH (a:Firm {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b
MERGE (a)-[r:OPERATES {regionId: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.LEADS AS row MATCH (a:Firm {id: row.from}) MATCH (b:Region {id: row.to}) WITH row, a, b
MERGE (a)-[r:LEADS {chainId: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.TIED_TO AS row MATCH (a:Firm {id: row.from}) MATCH (b:Firm {id: row.to}) WITH row, a, b
MERGE (a)-[r:TIED_TO {kind: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND $rows.HAS_CHAIN AS row MATCH (a:Region {id: row.from}) MATCH (b:Chain {id: row.to}) WITH row, a, b
MERGE (a)-[r:HAS_CHAIN {role: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written
