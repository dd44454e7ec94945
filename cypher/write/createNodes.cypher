// Makes records that are nodes in a graph that holds none of them.
// @param rows readonly { readonly label: string; readonly properties: Readonly<Record<string, unknown>> }[]  one a record; its key is among the properties
// @row id string  element id, in the order of the rows
UNWIND $rows AS row
CREATE (n:$(row.label))
SET n = row.properties
RETURN elementId(n) AS id
