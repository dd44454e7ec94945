// Those who refer to these records by a property that makes no road.
// @param label 'Region' | 'Chain' | 'Product' | 'Firm'  label of the records
// @param keys readonly string[]  their keys
// @row target string  key of the record
// @row type string  type of the relation or label of the node that refers
// @row property string  property that refers
// @row from string  key of the node, or of the relation's start
// @row to string?  key of the relation's end
// @row properties Readonly<Record<string, string | number | string[]>>  what the relation holds
// @scan removing is rare, and these properties are not indexed
UNWIND CASE $label WHEN 'Region' THEN [0] ELSE [] END AS _ MATCH (a:Firm)-[r:OPERATES]->(b:Link) WHERE r.regionId IN $keys
RETURN r.regionId AS target, 'OPERATES' AS type, 'regionId' AS property, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Region' THEN [0] ELSE [] END AS _ MATCH (a:Firm)-[r:TIED_TO]->(b:Firm) WHERE r.regionId IN $keys
RETURN r.regionId AS target, 'TIED_TO' AS type, 'regionId' AS property, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Region' THEN $keys ELSE [] END AS target MATCH (a:PlanTarget) WHERE target IN a.sourceRegionIds
RETURN target, 'PlanTarget' AS type, 'sourceRegionIds' AS property, a.key AS from, null AS to, {} AS properties
UNION ALL
UNWIND CASE $label WHEN 'Region' THEN $keys ELSE [] END AS target MATCH (a:TargetList) WHERE a.regionId = target
RETURN target, 'TargetList' AS type, 'regionId' AS property, a.id AS from, null AS to, {} AS properties
UNION ALL
UNWIND CASE $label WHEN 'Chain' THEN [0] ELSE [] END AS _ MATCH (a:Firm)-[r:LEADS]->(b:Region) WHERE r.chainId IN $keys
RETURN r.chainId AS target, 'LEADS' AS type, 'chainId' AS property, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Product' THEN [0] ELSE [] END AS _ MATCH (a:Link)-[r:FEEDS]->(b:Link) WHERE r.productId IN $keys
RETURN r.productId AS target, 'FEEDS' AS type, 'productId' AS property, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Product' THEN [0] ELSE [] END AS _ MATCH (a:Firm)-[r:TIED_TO]->(b:Firm) WHERE r.productId IN $keys
RETURN r.productId AS target, 'TIED_TO' AS type, 'productId' AS property, a.id AS from, b.id AS to, properties(r) AS properties
UNION ALL
UNWIND CASE $label WHEN 'Product' THEN [0] ELSE [] END AS _ MATCH (a:Asset) WHERE a.productId IN $keys
RETURN a.productId AS target, 'Asset' AS type, 'productId' AS property, a.id AS from, null AS to, {} AS properties
UNION ALL
UNWIND CASE $label WHEN 'Firm' THEN $keys ELSE [] END AS target MATCH (a:Asset) WHERE target IN a.firmIds
RETURN target, 'Asset' AS type, 'firmIds' AS property, a.id AS from, null AS to, {} AS properties
