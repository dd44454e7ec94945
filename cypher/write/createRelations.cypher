// Makes relations that are not there yet, between nodes known by their element ids.
// @param rows readonly { readonly from: string; readonly to: string; readonly type: string; readonly properties: Readonly<Record<string, unknown>> }[]  one a relation
// @row created number  relations made
UNWIND $rows AS row
MATCH (a) WHERE elementId(a) = row.from
MATCH (b) WHERE elementId(b) = row.to
CREATE (a)-[r:$(row.type)]->(b)
SET r = row.properties
RETURN count(*) AS created
