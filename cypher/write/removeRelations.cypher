// Takes records of one relation type out of the graph.
// @param type string  type of the file's relations
// @param rows readonly { readonly key: string; readonly from: string; readonly to: string; readonly mark: string }[]  their keys
// @row removed number  records removed
UNWIND CASE $type WHEN 'FEEDS' THEN $rows ELSE [] END AS row MATCH (a:Link {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b
MATCH (a)-[r:FEEDS]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND CASE $type WHEN 'NEEDS' THEN $rows ELSE [] END AS row MATCH (a:Product {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MATCH (a)-[r:NEEDS]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND CASE $type WHEN 'MAKES' THEN $rows ELSE [] END AS row MATCH (a:Link {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MATCH (a)-[r:MAKES]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND CASE $type WHEN 'PRODUCES' THEN $rows ELSE [] END AS row MATCH (a:Firm {id: row.from}) MATCH (b:Product {id: row.to}) WITH row, a, b
MATCH (a)-[r:PRODUCES]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND CASE $type WHEN 'OPERATES' THEN $rows ELSE [] END AS row MATCH (a:Firm {id: row.from}) MATCH (b:Link {id: row.to}) WITH row, a, b
MATCH (a)-[r:OPERATES {regionId: row.mark}]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND CASE $type WHEN 'LEADS' THEN $rows ELSE [] END AS row MATCH (a:Firm {id: row.from}) MATCH (b:Region {id: row.to}) WITH row, a, b
MATCH (a)-[r:LEADS {chainId: row.mark}]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND CASE $type WHEN 'TIED_TO' THEN $rows ELSE [] END AS row MATCH (a:Firm {id: row.from}) MATCH (b:Firm {id: row.to}) WITH row, a, b
MATCH (a)-[r:TIED_TO {kind: row.mark}]->(b) DELETE r RETURN count(*) AS removed
UNION ALL
UNWIND CASE $type WHEN 'HAS_CHAIN' THEN $rows ELSE [] END AS row MATCH (a:Region {id: row.from}) MATCH (b:Chain {id: row.to}) WITH row, a, b
MATCH (a)-[r:HAS_CHAIN {role: row.mark}]->(b) DELETE r RETURN count(*) AS removed
