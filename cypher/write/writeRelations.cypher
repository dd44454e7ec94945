// Writes records of one relation type, by their ends and the property that parts them; null clears a property.
// @param type string  type of the file's relations
// @param rows readonly { readonly key: string; readonly from: string; readonly to: string; readonly mark: string; readonly properties: Readonly<Record<string, unknown>> }[]  ends, mark, and what changes
// @row written number  records written
UNWIND CASE $type WHEN 'FEEDS' THEN $rows ELSE [] END AS row MATCH (a:Link {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b
MERGE (a)-[r:FEEDS]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $type WHEN 'NEEDS' THEN $rows ELSE [] END AS row MATCH (a:Product {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MERGE (a)-[r:NEEDS]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $type WHEN 'MAKES' THEN $rows ELSE [] END AS row MATCH (a:Link {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MERGE (a)-[r:MAKES]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $type WHEN 'PRODUCES' THEN $rows ELSE [] END AS row MATCH (a:Firm {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MERGE (a)-[r:PRODUCES]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $type WHEN 'OPERATES' THEN $rows ELSE [] END AS row MATCH (a:Firm {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b
MERGE (a)-[r:OPERATES {regionId: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $type WHEN 'LEADS' THEN $rows ELSE [] END AS row MATCH (a:Firm {id: row.from}) MATCH (b:Region {id: row.to}) WITH row, a, b
MERGE (a)-[r:LEADS {chainId: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $type WHEN 'TIED_TO' THEN $rows ELSE [] END AS row MATCH (a:Firm {id: row.from}) MATCH (b:Firm {id: row.to}) WITH row, a, b
MERGE (a)-[r:TIED_TO {kind: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written
UNION ALL
UNWIND CASE $type WHEN 'HAS_CHAIN' THEN $rows ELSE [] END AS row MATCH (a:Region {id: row.from}) MATCH (b:Chain {id: row.to}) WITH row, a, b
MERGE (a)-[r:HAS_CHAIN {role: row.mark}]->(b) SET r += row.properties RETURN count(*) AS written
