// Puts target lists, their targets and the list of imports into a graph that has none.
// @param lists readonly import('../domain/targetList.ts').TargetList[]  target lists
// @param targets readonly import('../domain/targetList.ts').Target[]  their targets, whose firms and links are there
// @param imports readonly Readonly<Record<string, string | number | boolean>>[]  the imports
// @param importCount int  the greatest number given to one
// @row restored int  targets
MERGE (meta:Meta {id: 'graph'})
SET meta.imports = $importCount
WITH meta
CALL () {
  UNWIND $lists AS row
  CREATE (list:TargetList)
  SET list = row, list.version = toInteger(row.version)
}
CALL () {
  UNWIND $imports AS row
  CREATE (i:Import)
  SET i = row, i.number = toInteger(row.number), i.undoes = toInteger(row.undoes), i.undoneBy = toInteger(row.undoneBy)
}
CALL () {
  UNWIND $targets AS row
  MATCH (list:TargetList {id: row.listId}), (firm:Firm {id: row.firmId}), (link:Link {id: row.linkId})
  CREATE (target:Target)
  SET target = row, target.version = toInteger(row.version)
  CREATE (target)-[:ON]->(list)
  CREATE (target)-[:NAMES]->(firm)
  CREATE (target)-[:AT]->(link)
  RETURN count(target) AS restored
}
RETURN restored
